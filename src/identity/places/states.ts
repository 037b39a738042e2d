import type { ListedPlace } from './listed.ts';

/** First-level areas that English-language news names without saying where: approximate centres, own list. */
const US = `
AL|Alabama|Ala.|32.8|-86.8
AK|Alaska||64.2|-152.5
AZ|Arizona|Ariz.|34.3|-111.7
AR|Arkansas|Ark.|34.8|-92.2
CA|California|Calif.|36.8|-119.4
CO|Colorado|Colo.|39.0|-105.5
CT|Connecticut|Conn.|41.6|-72.7
DE|Delaware|Del.|39.0|-75.5
FL|Florida|Fla.|28.6|-82.4
GA|Georgia|Ga.|32.7|-83.4
HI|Hawaii||20.8|-156.3
ID|Idaho||44.4|-114.6
IL|Illinois|Ill.|40.0|-89.2
IN|Indiana|Ind.|39.9|-86.3
IA|Iowa||42.0|-93.5
KS|Kansas|Kan.|38.5|-98.4
KY|Kentucky|Ky.|37.5|-85.3
LA|Louisiana|La.|31.1|-92.0
ME|Maine||45.4|-69.2
MD|Maryland|Md.|39.0|-76.8
MA|Massachusetts|Mass.|42.3|-71.8
MI|Michigan|Mich.|44.3|-85.4
MN|Minnesota|Minn.|46.3|-94.3
MS|Mississippi|Miss.|32.8|-89.7
MO|Missouri|Mo.|38.4|-92.5
MT|Montana|Mont.|47.0|-109.6
NE|Nebraska|Neb.|41.5|-99.8
NV|Nevada|Nev.|39.3|-116.6
NH|New Hampshire|N.H.|43.7|-71.6
NJ|New Jersey|N.J.|40.2|-74.7
NM|New Mexico|N.M.|34.4|-106.1
NY|New York State|N.Y.|42.9|-75.5
NC|North Carolina|N.C.|35.6|-79.4
ND|North Dakota|N.D.|47.5|-100.5
OH|Ohio||40.3|-82.8
OK|Oklahoma|Okla.|35.6|-97.5
OR|Oregon|Ore.|43.9|-120.6
PA|Pennsylvania|Pa.|40.9|-77.8
RI|Rhode Island|R.I.|41.7|-71.6
SC|South Carolina|S.C.|33.9|-80.9
SD|South Dakota|S.D.|44.4|-100.2
TN|Tennessee|Tenn.|35.9|-86.4
TX|Texas|Tex.|31.5|-99.3
UT|Utah||39.3|-111.7
VT|Vermont|Vt.|44.1|-72.7
VA|Virginia|Va.|37.5|-78.9
WA|Washington State|Wash.|47.4|-120.4
WV|West Virginia|W.Va.|38.6|-80.6
WI|Wisconsin|Wis.|44.6|-89.9
WY|Wyoming|Wyo.|43.0|-107.6
DC|District of Columbia|D.C.|38.9|-77.0`;

const CANADA = `
01|Alberta|Alta.|55.0|-115.0
02|British Columbia|B.C.|54.0|-125.0
03|Manitoba|Man.|55.0|-97.0
04|New Brunswick|N.B.|46.5|-66.2
05|Newfoundland|Nfld.|53.0|-60.0
07|Nova Scotia|N.S.|45.0|-63.0
08|Ontario|Ont.|50.0|-86.0
09|Prince Edward Island|P.E.I.|46.3|-63.3
10|Quebec|Que.|52.0|-72.0
11|Saskatchewan|Sask.|54.0|-106.0
12|Yukon||63.0|-135.0
13|Northwest Territories||65.0|-119.0
14|Nunavut||70.0|-90.0`;

const AUSTRALIA = `
02|New South Wales|NSW|-32.0|147.0
03|Northern Territory||-20.0|134.0
04|Queensland|Qld.|-22.6|144.6
05|South Australia||-30.0|135.0
06|Tasmania|Tas.|-42.0|147.0
07|Victoria|Vic.|-37.0|144.5
08|Western Australia||-25.0|122.0`;

const BRITAIN = `
ENG|England||52.2|-1.2
SCT|Scotland||56.5|-4.2
WLS|Wales||52.1|-3.8
NIR|Northern Ireland||54.6|-6.7`;

export const STATES: readonly ListedPlace[] = [
  ...read('US', US),
  ...read('CA', CANADA),
  ...read('AU', AUSTRALIA),
  ...read('GB', BRITAIN),
];

function read(country: string, table: string): ListedPlace[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', name = '', short = '', lat, lon] = line.split('|');
      const names = [name, short, ...(name.endsWith(' State') ? [] : [`${name} state`])].filter(Boolean);
      return {
        names,
        lat: Number(lat),
        lon: Number(lon),
        country,
        area: `${country}.${code}`,
        id: `area:${country}-${code}`,
      };
    });
}
