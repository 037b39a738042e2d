/**
 * Names of months as news pages print them, January to December, a language a line, `|` between months and `,` between
 * forms; genitives where dates use them. Where two languages give one word two months, the first line wins.
 */
export const FULL_NAMES: readonly string[] = [
  'january|february|march|april|may|june|july|august|september|october|november|december',
  'januar,jänner|februar,feber|märz|april|mai|juni|juli|august|september|oktober|november|dezember',
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre,setiembre|octubre|noviembre|diciembre',
  'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre',
  'janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro',
  'января,январь|февраля,февраль|марта,март|апреля,апрель|мая,май|июня,июнь|июля,июль|августа,август|сентября,сентябрь|октября,октябрь|ноября,ноябрь|декабря,декабрь',
  'يناير|فبراير|مارس|أبريل,ابريل,إبريل|مايو|يونيو,يونية|يوليو,يولية|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر',
  'كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول',
  'جانفي|فيفري|مارس|أفريل|ماي|جوان|جويلية,يوليوز|أوت,غشت|شتنبر|أكتوبر|نونبر|دجنبر',
  'ژانویه|فوریه|مارس|آوریل|مه,می|ژوئن|ژوئیه,جولای|اوت,آگوست|سپتامبر|اکتبر|نوامبر|دسامبر',
  'ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık',
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
  'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december',
  'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|desember',
  'tammikuuta,tammikuu|helmikuuta,helmikuu|maaliskuuta,maaliskuu|huhtikuuta,huhtikuu|toukokuuta,toukokuu|kesäkuuta,kesäkuu|heinäkuuta,heinäkuu|elokuuta,elokuu|syyskuuta,syyskuu|lokakuuta,lokakuu|marraskuuta,marraskuu|joulukuuta,joulukuu',
  'stycznia,styczeń|lutego,luty|marca,marzec|kwietnia,kwiecień|maja|czerwca,czerwiec|lipca,lipiec|sierpnia,sierpień|września,wrzesień|października,październik|listopada,listopad|grudnia,grudzień',
  'ledna,leden|února,únor|března,březen|dubna,duben|května,květen|června,červen|července,červenec|srpna,srpen|září|října,říjen|listopadu|prosince,prosinec',
  'januára,január|februára,február|marca,marec|apríla,apríl|mája,máj|júna,jún|júla,júl|augusta|septembra|októbra,október|novembra|decembra',
  'január,januári|február|március|április|május|június|július|augusztus|szeptember|október|november|december',
  'ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie',
  'ιανουαρίου,ιανουάριος|φεβρουαρίου,φεβρουάριος|μαρτίου,μάρτιος|απριλίου,απρίλιος|μαΐου,μάιος|ιουνίου,ιούνιος|ιουλίου,ιούλιος|αυγούστου,αύγουστος|σεπτεμβρίου,σεπτέμβριος|οκτωβρίου,οκτώβριος|νοεμβρίου,νοέμβριος|δεκεμβρίου,δεκέμβριος',
  'січня,січень|лютого,лютий|березня,березень|квітня,квітень|травня,травень|червня,червень|липня,липень|серпня,серпень|вересня,вересень|жовтня,жовтень|листопада,листопад|грудня,грудень',
  'януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември',
  'januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember',
  'januari|februari|mac|april|mei|jun|julai|ogos|september|oktober|november|disember',
  'gener|febrer|març|abril|maig|juny|juliol|agost|setembre|octubre|novembre|desembre',
  'siječnja,siječanj|veljače,veljača|ožujka,ožujak|travnja,travanj|svibnja,svibanj|lipnja,lipanj|srpnja,srpanj|kolovoza,kolovoz|rujna,rujan||studenoga,studenog,studeni|prosinca,prosinac',
  'januar|februar|marec|april|maj|junij|julij|avgust|september|oktober|november|december',
  'sausio|vasario|kovo|balandžio|gegužės|birželio|liepos|rugpjūčio|rugsėjo|spalio|lapkričio|gruodžio',
  'janvāris,janvārī|februāris|marts|aprīlis,aprīlī|maijs,maijā|jūnijs|jūlijs|augusts|septembris|oktobris|novembris|decembris',
  'jaanuar|veebruar|märts|aprill|mai|juuni|juuli|august|september|oktoober|november|detsember',
  'januarie|februarie|maart|april|mei|junie|julie|augustus|september|oktober|november|desember',
  'januwari|februwari|mashi|ephreli|meyi|juni|julayi|agasti|septhemba|okthoba|novemba|disemba',
  'januari|februari|machi|aprili|mei|juni|julai|agosti|septemba|oktoba|novemba|desemba',
  'जनवरी|फ़रवरी,फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर,सितम्बर|अक्टूबर|नवंबर,नवम्बर|दिसंबर,दिसम्बर',
  'জানুয়ারি|ফেব্রুয়ারি|মার্চ|এপ্রিল|মে|জুন|জুলাই|আগস্ট|সেপ্টেম্বর|অক্টোবর|নভেম্বর|ডিসেম্বর',
  'ינואר|פברואר|מרץ,מרס|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר',
];

/** Shortened forms, read the same way; a dot may follow. Some are words of other languages ("out", "set", "ago"). */
export const SHORT_NAMES: readonly string[] = [
  'jan|feb|mar|apr|may|jun|jul|aug|sep,sept|oct|nov|dec',
  'jän,jän|feb|mär,mrz|apr|mai|jun|jul|aug|sep|okt|nov|dez',
  'janv|févr,fév|mars|avr||juin|juil||sept|oct|nov|déc',
  'ene|febr||abr|may|jun|jul|ago|set|oct|nov|dic',
  'gen|||apr|mag|giu|lug|ago|set|ott|nov|dic',
  'jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez',
  'янв|фев,февр|мар|апр||июн|июл|авг|сен,сент|окт|ноя,нояб|дек',
  'oca|şub||nis||haz|tem|ağu|eyl|eki|kas|ara',
  '||mrt||mei||||||okt|des',
  '||márc|ápr|máj|jún|júl||szept||',
  'ιαν|φεβ|μαρ|απρ|μαι|ιουν|ιουλ|αυγ|σεπ|οκτ|νοε|δεκ',
  '||||||||agu,ags||okt||des',
  'sty|lut||kwi|maj|cze|lip|sie|wrz|paź||gru',
];

/** Farvardin to Esfand, in Persian and as written with Latin letters. */
export const SOLAR_HIJRI_NAMES: readonly string[] = [
  'فروردین|اردیبهشت|خرداد|تیر|مرداد,امرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند',
  'farvardin|ordibehesht|khordad|tir|mordad|shahrivar|mehr|aban|azar|dey|bahman|esfand',
];

/** Muharram to Dhu al-Hijja, in Arabic, Persian and Turkish, and as written with Latin letters. */
export const HIJRI_NAMES: readonly string[] = [
  'محرم,المحرم|صفر|ربيع الأول,ربيع الاول|ربيع الآخر,ربيع الثاني|جمادى الأولى,جمادى الاولى|جمادى الآخرة,جمادى الثانية|رجب|شعبان|رمضان|شوال|ذو القعدة,ذي القعدة|ذو الحجة,ذي الحجة',
  'محرم|صفر|ربیع الاول|ربیع الثانی|جمادی الاول|جمادی الثانی|رجب|شعبان|رمضان|شوال|ذی القعده,ذیقعده|ذی الحجه,ذیحجه',
  'muharrem|safer|rebiülevvel|rebiülahir|cemaziyelevvel|cemaziyelahir|recep|şaban|ramazan|şevval|zilkade|zilhicce',
  'muharram|safar|||||rajab|shaban|ramadan|shawwal||',
];
