import { titleKey } from '../roles/titles.ts';

const keys = (names: string): ReadonlySet<string> => new Set(names.split('|').map(titleKey));

/** What leads to a site's root, labels the way there, or tells a page's kind and no subject. */
const EMPTY = keys(
  'home|homepage|home page|front page|start|start page|startseite|accueil|inicio|início|portada|home di|prima pagina|strona główna|hem|hjem|forside|etusivu|ana sayfa|главная|главная страница|головна|ホーム|トップ|top|홈|首页|首頁|主页|الرئيسية|الصفحة الرئيسية|خانه|صفحه اصلی|صفحه نخست|you are here|sie sind hier|breadcrumb|breadcrumbs|navigationspfad|back|zurück|menu|more|mehr|article|articles|news article|story|stories|post|posts|page|archive|archives|general|uncategorized|uncategorised|default|other|misc|none|null|undefined|unknown|index|main|content|featured|editors pick|editor’s pick|trending|artikel|allgemein|section|category|website|web|most popular|read more|see all|show all|all|all topics|all tags|alle themen|tous les sujets|todos los temas',
);

/** What holds all of a site's news. */
const NEWS = keys(
  'news|latest|latest news|all news|top news|top stories|top story|breaking news|headlines|blog|nachrichten|aktuelle nachrichten|aktuelles|aktuell|schlagzeilen|meldungen|actualités|actualité|actus|actu|infos|à la une|noticias|últimas noticias|actualidad|notizie|ultime notizie|notícias|últimas notícias|nieuws|nyheter|nyheder|uutiset|wiadomości|aktualności|haberler|haber|son dakika|новости|все новости|лента новостей|новини|ニュース|最新ニュース|뉴스|新闻|新聞|أخبار|اخبار|آخر الأخبار|آخرین اخبار|خبر',
);

export const isEmpty = (name: string): boolean => EMPTY.has(titleKey(name));
export const isNews = (name: string): boolean => NEWS.has(titleKey(name));
