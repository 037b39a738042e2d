import { readPlaces } from './listed.ts';

/** Continents, regions, islands and territories whose names news uses as if everybody knew where they lie; own list. */
export const REGIONS = readPlaces(
  'region',
  `
Africa|2.0|20.0
Asia|34.0|89.0
Europe|50.0|15.0
North America|48.0|-100.0
South America|-15.0|-60.0
Latin America|-5.0|-65.0
Central America|13.0|-85.5
Antarctica|-80.0|0.0
Oceania|-18.0|140.0
Middle East, Mideast|29.0|41.0
West Asia, Western Asia|32.0|45.0
Central Asia|45.0|66.0
South Asia|24.0|78.0
Southeast Asia, South-East Asia|10.0|106.0
East Asia|36.0|115.0
North Africa|28.0|10.0
West Africa|12.0|-3.0
East Africa|1.0|36.0
Southern Africa|-22.0|24.0
Horn of Africa|8.0|45.0
Sahel|14.5|5.0
Sahara|23.0|10.0
Eastern Europe|52.0|27.0
Western Europe|48.5|5.0
Balkans|43.0|21.0
Caucasus, South Caucasus|42.0|44.5
North Caucasus|43.3|44.0|RU
Scandinavia|63.0|15.0
Caribbean, West Indies|19.0|-71.0
Siberia|60.0|105.0|RU
Arctic|78.0|0.0
Asia-Pacific|10.0|120.0
Korean Peninsula|38.0|127.0
Arabian Peninsula|24.0|47.0
Sinai, Sinai Peninsula|29.5|33.8|EG
Iberian Peninsula|40.0|-4.0
Crimea, Crimean Peninsula|45.3|34.4|UA
Donbas, Donbass|48.2|38.2|UA
Chechnya|43.4|45.7|RU
Dagestan|43.0|47.0|RU
Ingushetia|43.1|45.0|RU
North Ossetia|43.0|44.3|RU
Tatarstan|55.4|50.6|RU
South Ossetia|42.2|44.0|GE
Abkhazia|43.0|41.0|GE
Transnistria|46.8|29.6|MD
Nagorno-Karabakh, Karabakh|39.8|46.8|AZ
Nakhchivan|39.3|45.5|AZ
Kurdistan, Kurdistan Region, Iraqi Kurdistan|36.4|44.4|IQ
Anbar, Anbar Province|32.5|42.0|IQ
Nineveh|36.2|42.3|IQ
Kirkuk Governorate|35.4|44.2|IQ
Golan Heights, Golan|33.0|35.8|SY
Gaza Strip, Gaza|31.4|34.4|PS
West Bank|32.0|35.3|PS
East Jerusalem|31.8|35.2|PS
Ghouta, Eastern Ghouta, East Ghouta|33.5|36.4|SY
Rojava|36.5|40.5|SY
Bekaa Valley, Beqaa Valley, Bekaa|33.9|36.1|LB
Kashmir, Jammu and Kashmir|34.0|76.0|IN
Ladakh|34.2|77.6|IN
Gilgit-Baltistan|35.8|74.5|PK
Balochistan, Baluchistan|28.5|65.5|PK
Khyber Pakhtunkhwa|34.5|72.3|PK
Waziristan, North Waziristan, South Waziristan|32.7|69.8|PK
Swat Valley|35.2|72.4|PK
Punjab|31.1|74.0
Sindh|26.0|68.5|PK
Kerala|10.5|76.3|IN
Gujarat|22.7|71.6|IN
Maharashtra|19.5|75.5|IN
Tamil Nadu|11.1|78.7|IN
Uttar Pradesh|27.1|80.9|IN
Bihar|25.6|85.5|IN
West Bengal|23.8|87.9|IN
Assam|26.2|92.9|IN
Manipur|24.7|93.9|IN
Rajasthan|26.6|73.8|IN
Karnataka|14.5|75.7|IN
Andhra Pradesh|15.9|79.7|IN
Xinjiang|41.0|85.0|CN
Tibet|31.0|88.0|CN
Inner Mongolia|44.0|113.0|CN
Sichuan|30.5|103.0|CN
Guangdong|23.5|113.3|CN
Hubei|31.0|112.3|CN
Yunnan|25.0|101.5|CN
Sistan and Baluchestan, Sistan-Baluchestan|28.0|60.5|IR
Khuzestan|31.3|49.0|IR
Hormozgan|27.2|55.5|IR
Helmand|31.4|64.2|AF
Nangarhar|34.3|70.4|AF
Hadramout, Hadramawt|16.5|49.0|YE
Kordofan|13.0|30.0|SD
Darfur|13.5|24.5|SD
Tigray|14.0|38.8|ET
Oromia|8.0|39.0|ET
Amhara|11.5|38.0|ET
Ogaden|7.0|44.0|ET
Puntland|8.5|49.0|SO
Somaliland|9.8|45.5|SO
Biafra|5.5|7.5|NG
Niger Delta|5.0|6.0|NG
Borno|11.8|13.2|NG
North Kivu|-0.7|29.0|CD
Katanga|-9.0|26.0|CD
Cyrenaica|29.0|22.0|LY
Rakhine, Rakhine State|20.1|93.5|MM
Mindanao|7.8|125.0|PH
Luzon|16.0|121.0|PH
Aceh|4.0|97.0|ID
Java|-7.3|110.0|ID
Sumatra|0.0|102.0|ID
Bali|-8.4|115.2|ID
Borneo|1.0|114.0
Sulawesi|-2.0|121.0|ID
Papua|-4.0|138.0|ID
Okinawa|26.5|128.0|JP
Hokkaido|43.3|143.0|JP
Fukushima Prefecture|37.4|140.2|JP
Catalonia|41.8|1.5|ES
Basque Country|43.0|-2.6|ES
Andalusia|37.5|-4.7|ES
Galicia|42.8|-8.0|ES
Bavaria|49.0|11.5|DE
Saxony|51.0|13.4|DE
North Rhine-Westphalia|51.5|7.5|DE
Brittany|48.2|-2.9|FR
Normandy|49.0|0.0|FR
Provence|43.9|6.0|FR
Alsace|48.3|7.5|FR
Corsica|42.0|9.0|FR
Sicily|37.6|14.0|IT
Sardinia|40.1|9.0|IT
Lombardy|45.6|9.8|IT
Tuscany|43.4|11.0|IT
Lampedusa|35.5|12.6|IT
Crete|35.2|24.9|GR
Lesbos|39.2|26.3|GR
Flanders|51.0|4.2|BE
Wallonia|50.4|4.9|BE
Kosovo|42.6|21.0|XK
Kent|51.2|0.7|GB
Essex|51.8|0.6|GB
Yorkshire|53.9|-1.3|GB
Cornwall|50.4|-4.9|GB
Devon|50.7|-3.8|GB
Lancashire|53.8|-2.6|GB
Outer Hebrides, Western Isles|57.8|-7.0|GB
Hebrides|57.3|-6.9|GB
Orkney, Orkney Islands|59.0|-3.0|GB
Shetland, Shetland Islands|60.3|-1.3|GB
Isle of Wight|50.7|-1.3|GB
Azores|38.5|-28.0|PT
Madeira|32.75|-17.0|PT
Balearic Islands|39.6|3.0|ES
Majorca, Mallorca|39.6|3.0|ES
Jutland|56.0|9.3|DK
Lapland|67.5|26.0|FI
Bohemia|49.8|14.5|CZ
Moravia|49.4|17.0|CZ
Transylvania|46.5|24.5|RO
Peloponnese|37.5|22.3|GR
Rhodes|36.2|28.0|GR
Anatolia|39.0|35.0|TR
Galilee|32.8|35.4|IL
Negev, Negev Desert|30.8|34.8|IL
Mesopotamia|33.0|44.0|IQ
Zanzibar|-6.1|39.3|TZ
Kalahari|-23.0|22.0
Casamance|12.9|-15.0|SN
Kamchatka|56.0|160.0|RU
Manchuria|45.0|125.0|CN
Kyushu|32.8|130.9|JP
Shikoku|33.7|133.5|JP
Honshu|36.5|138.3|JP
Visayas|11.0|123.5|PH
Sabah|5.4|117.0|MY
Sarawak|2.5|113.5|MY
Bougainville|-6.2|155.3|PG
Great Barrier Reef|-18.3|147.7|AU
Yucatan, Yucatan Peninsula|20.0|-89.0|MX
Chiapas|16.5|-92.5|MX
Amazonia, Amazon rainforest|-4.0|-62.0
Appalachia|38.0|-81.0|US
Rocky Mountains, Rockies|41.0|-107.0|US
Great Lakes|45.0|-84.0
Grand Canyon|36.1|-112.1|US
Manhattan|40.78|-73.97|US
Brooklyn|40.65|-73.95|US
Heathrow|51.5|-0.5|GB
Gatwick|51.2|-0.2|GB
Long Island|40.8|-73.1|US
Cape Cod|41.7|-70.3|US
Midwest|41.5|-93.6|US
New England|44.0|-71.5|US
Silicon Valley|37.4|-122.0|US
Guantanamo Bay, Guantanamo|19.9|-75.1|CU
Falkland Islands, Falklands|-51.8|-59.0|FK
Canary Islands|28.3|-15.5|ES
Diego Garcia|-7.3|72.4|IO
Spratly Islands|10.0|114.0
Paracel Islands|16.5|112.0
Kuril Islands|46.5|151.0|RU
Senkaku Islands, Diaoyu Islands|25.8|123.5
Chagos Islands|-6.5|72.0|IO
Galapagos Islands, Galapagos|-0.5|-90.5|EC
Patagonia|-44.0|-69.0|AR
Himalayas|28.5|84.0
Alps|46.5|9.5
Andes|-20.0|-67.0
Hindu Kush|35.5|71.0
Mount Everest, Everest|28.0|86.9|NP
Vatican, Holy See|41.9|12.45|VA`,
);
