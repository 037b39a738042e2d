/** News agencies whose names or letters stand in datelines and bylines: lower case. */
const AGENCIES = new Set(
  'ap,associated press,the associated press,reuters,thomson reuters,afp,agence france-presse,dpa,deutsche presse-agentur,efe,ansa,tass,itar-tass,ria novosti,sputnik,interfax,xinhua,kyodo,jiji,jiji press,yonhap,irna,isna,mehr,mehr news agency,fars,fars news agency,tasnim,tasnim news agency,press tv,presstv,anadolu,anadolu agency,aa,iha,dha,pti,ians,ani,bernama,antara,sana,wafa,petra,spa,wam,mena,qna,bloomberg,bloomberg news,upi,apa,sda,keystone-sda,sid,kna,epd,belga,anp,ritzau,ntb,tt,stt,lusa,pap,čtk,ctk,mti,hina,tanjug,agerpres,bta,ana,ana-mpa,ukrinform,unian,pa,pa media,press association,canadian press,the canadian press,aap,cna,cns,vna,apn,saba,mna,ifp,fna,tna,shana,iqna,iribnews,dpa-afx,europa press,agi,adnkronos,agência brasil,agence belga,anadolu ajansı,i̇ha,رويترز,فرانس برس,أ ف ب,أ ب,د ب أ,وام,واس,سانا,قنا,بترا,كونا,الأناضول,ایرنا,ایسنا,فارس,تسنیم,مهر,رویترز,тасс,риа новости,интерфакс,рейтер,укринформ,униан,共同,共同通信,時事,時事通信,ロイター,新华社,新華社,연합뉴스'.split(
    ',',
  ),
);

export const isAgency = (name: string): boolean => AGENCIES.has(name.trim().toLowerCase());

/** Words that agencies and outlets are named with, and addresses of sites. */
const OUTLET =
  /(?<!\p{L})(?:news|times|post|press|herald|gazette|tribune|daily|journal|today|radio|tv|television|agency|online|observer|chronicle|mail|review|wire|courier|ledger|telegraph|examiner|monitor|bulletin|dispatch|inquirer|zeitung|nachrichten|rundschau|magazine|weekly|network|broadcasting|media|blog|report)(?!\p{L})|\.(?:com|org|net|info|news|co\.\p{L}{2}|[a-z]{2})$/iu;

const MOST_WORDS = 5;
const GENERIC =
  /^(?:news|nachrichten|press|media|blog|report|tv|radio|magazin|press release|social media|(?:world|local|top|breaking|latest|national|business|sports?|more) news)$|staff|redaktion|experte|(?<!\p{L})(?:reporters?|correspondents?)$/iu;

/** Does this name an outlet or an agency, and not a person, a section or a label? */
export function isOutlet(name: string): boolean {
  const bare = name.trim();
  if (isAgency(bare)) return true;
  const words = bare.split(' ');
  if (words.length > MOST_WORDS || bare.includes(':') || GENERIC.test(bare)) return false;
  if (!words.every((word) => /^[\p{Lu}\p{Lo}&\d]/u.test(word) || SMALL.test(word) || word.includes('.')))
    return false;
  return OUTLET.test(bare) || /^The \p{Lu}/u.test(bare);
}

const SMALL = /^(?:of|the|and|for|in|de|del|la|le|el|di|der|die|das|und|et|y)$/;

/** Letters that may be an outlet's ("RT", "VOA") where nothing else is said. */
export const isAcronym = (name: string): boolean => /^\p{Lu}{2,4}$/u.test(name.trim());
