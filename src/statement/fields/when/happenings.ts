/** What happens on a day itself: "announced a strike on Friday" may be either's day. */
export const HAPPENINGS = new Set(
  (
    'strike vote election ballot referendum poll meeting talk talks summit visit trip tour march protest rally ' +
    'demonstration walkout attack raid airstrike bombing explosion blast shooting killing murder death assault ' +
    'arrest crash accident incident collision fire storm flood clash violence riot match game race concert festival ' +
    'parade fair hearing trial funeral service ceremony debate session conference briefing speech event exercise test ' +
    'holiday deadline expiry landing crossing outage closing opening inauguration wedding birth'
  ).split(' '),
);
