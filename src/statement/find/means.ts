/** What something is said in: "said in a statement", "the ministry in a post said". */
export const MEANS: ReadonlySet<string> = new Set(
  'statement interview letter tweet post report email message speech briefing note communique memo filing'.split(
    ' ',
  ),
);
