/** One setting of the headline, and how far it is trusted to be as printed. */
export interface Title {
  readonly text: string;
  readonly weight: number;
  /** Given as the title of the article, and not of the window (`<title>`), which often names the site too. */
  readonly ofArticle: boolean;
}
