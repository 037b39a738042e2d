/** English words that say nothing of what a text is about, folded; the pieces that apostrophes leave among them. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a about above after again against all almost along already also although always am among an and another any are
  around as at away back be became because become been before behind being below between both but by can cannot could
  d did do does doing don done down during each either else enough etc even ever every few first for from further get
  gets getting go got had has have having he her here hers herself him himself his how however i if in indeed into is
  isn it its itself just last least less let like ll m made make many may me might more most much must my myself
  neither never new no nor not now of off often on once one only or other others our ours ourselves out over own per
  perhaps quite rather re really s same say see seem seems several shall she should since so some something still such
  t take than that the their theirs them themselves then there therefore these they this those though three through
  thus to together told too toward towards two under until up upon us ve very via was wasn way we well went were what
  whatever when where whether which while who whom whose why will with within without won would wouldn yet you your
  yours yourself said says saying according mr mrs ms`
    .split(/\s+/)
    .filter(Boolean),
);
