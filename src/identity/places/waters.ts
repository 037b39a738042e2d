import { readPlaces } from './listed.ts';

/** Seas, gulfs, straits, rivers and lakes of the news: approximate centres, own list. */
export const WATERS = readPlaces(
  'water',
  `
Persian Gulf, Arabian Gulf|26.9|51.5
Gulf of Oman, Sea of Oman|24.5|58.7
Strait of Hormuz, Straits of Hormuz|26.6|56.3
Red Sea|20.0|38.5
Gulf of Aden|12.5|47.5
Gulf of Aqaba|28.9|34.8
Bab el-Mandeb, Bab al-Mandab, Bab al-Mandeb, Bab el-Mandeb Strait|12.6|43.3
Suez Canal|30.6|32.3|EG
Arabian Sea|15.0|65.0
Caspian Sea|42.0|50.5
Black Sea|43.0|34.0
Sea of Azov, Azov Sea|46.0|36.5
Kerch Strait|45.3|36.6
Mediterranean, Mediterranean Sea, Eastern Mediterranean|35.0|18.0
Aegean Sea, Aegean|39.0|25.0
Adriatic Sea, Adriatic|43.0|15.0
Bosphorus, Bosporus|41.1|29.1|TR
Dardanelles|40.2|26.4|TR
Baltic Sea, Baltic|58.0|20.0
North Sea|56.0|3.0
Irish Sea|53.8|-5.0
English Channel|50.2|-1.5
Barents Sea|75.0|40.0
Norwegian Sea|68.0|2.0
Bay of Biscay|45.0|-4.0
South China Sea|12.0|113.0
East China Sea|30.0|126.0
Yellow Sea|36.0|123.0
Taiwan Strait|24.5|119.5
Sea of Japan, East Sea|40.0|135.0
Sea of Okhotsk|55.0|150.0
Bering Sea|58.0|-178.0
Bay of Bengal|15.0|88.0
Andaman Sea|10.0|96.0
Strait of Malacca, Malacca Strait, Straits of Malacca|4.0|100.0
Java Sea|-5.0|111.0
Coral Sea|-18.0|158.0
Tasman Sea|-40.0|160.0
Gulf of Mexico|25.0|-90.0
Caribbean Sea|15.0|-75.0
Panama Canal|9.1|-79.7|PA
Gulf of Guinea|2.0|3.0
Gulf of Thailand|10.0|102.0
Gulf of Tonkin|20.0|108.0
Gulf of Finland|60.0|26.0
Gulf of Sidra|31.5|18.5
Atlantic Ocean, Atlantic, North Atlantic|14.0|-25.0
Pacific Ocean, Pacific|8.8|-140.0
Indian Ocean|-10.0|70.0
Arctic Ocean|84.0|0.0
Euphrates, Euphrates River|34.5|41.0
Tigris, Tigris River|33.5|44.4|IQ
Nile, Nile River|22.0|31.5
Jordan River|32.0|35.5
Litani River|33.6|35.6|LB
Danube, Danube River|45.2|20.0
Rhine|50.0|7.7
Dnieper, Dnipro River|48.5|35.0
Volga, Volga River|52.0|47.0
Mississippi River|35.0|-90.1|US
Missouri River|41.0|-96.0|US
Ohio River|38.2|-86.0|US
Colorado River|36.0|-113.0|US
Hudson River|41.7|-73.9|US
Rio Grande|28.0|-100.5
Amazon River|-3.0|-60.0|BR
Yangtze, Yangtze River|30.5|112.0|CN
Yellow River|36.0|110.0|CN
Mekong, Mekong River|15.0|105.0
Ganges|25.4|85.0
Indus, Indus River|28.0|69.0|PK
Lake Michigan|44.0|-87.0|US
Lake Superior|47.7|-87.5
Lake Erie|42.2|-81.2
Lake Ontario|43.7|-77.9
Lake Huron|44.8|-82.4
Lake Victoria|-1.0|33.0
Lake Chad|13.0|14.0
Dead Sea|31.5|35.5
Sea of Galilee|32.8|35.6|IL
Lake Baikal|53.5|108.0|RU
Aral Sea|45.0|60.0`,
);
