const PAGES = [
  'body.f1',
  'body.p',
  'body.acc',
  'snip.f1',
  'date.acc',
  'title.exact',
  'author.exact',
  'comments.n',
  'comments.inText',
  'comments.keptApart',
  'failed',
];
const STORIES = ['b3.f1', 'pair.f1', 'ari'];
const REUSE = ['dup.f1', 'any.f1', 'any.p', 'any.r'];
const SAME = ['acc', 'f1', 'auc'];
const TIMES = ['relaxed.f1', 'strict.f1', 'value.f1'];
const PLACES = ['exact.f1', 'overlap.f1', 'acc161OfAllGold', 'endToEnd161.f1'];

/** Every set that has a scorer, with the figures worth a column, as paths into what the scorer prints. */
export const SETS: Readonly<Record<string, readonly string[]>> = {
  'pages/aeb': PAGES,
  'pages/fundus': PAGES,
  'pages/wcxb': PAGES,
  'pages/traf': PAGES,
  'pages/htmldate': PAGES,
  'pages/textdump': PAGES,
  'statements/polnear': [
    'content.iou50.f1',
    'content.strict.f1',
    'attribution.iou50_head.p',
    'attribution.iou50_head.r',
    'attribution.iou50_head.f1',
    'textChanged',
  ],
  'statements/cofenet': ['source.f1', 'cue.f1', 'content.f1'],
  'language/newswire': ['all.f1', 'person.f1', 'organization.f1', 'place.f1'],
  'language/gap': ['all.f1', 'feminineToMasculine'],
  'times/tempeval3': TIMES,
  'times/meantime': TIMES,
  'places/trnews': PLACES,
  'places/lgl': PLACES,
  'places/gwn': PLACES,
  'places/geovirus': PLACES,
  'stories/allsides': STORIES,
  'stories/ecbplus': STORIES,
  'stories/basil': STORIES,
  'stories/neus-undated': STORIES,
  'reuse/ecb-natural': REUSE,
  'reuse/synth-basil': REUSE,
  'reuse/synth-meantime': REUSE,
  'same/mrpc': SAME,
  'same/sts-news': SAME,
};
