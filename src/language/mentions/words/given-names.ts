/**
 * Given names that the package's locales lack in Latin letters: Arabic, Persian, Hebrew, Chinese, Japanese,
 * Korean, South Asian and African ones as English newspapers spell them; short forms of English ones.
 */
const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);

export const MORE_MALE_NAMES = words(`
Mohammed Mohammad Muhammad Mohamed Mohamad Mahmoud Mahmud Ahmad Ahmed Ali Hassan Hasan Hussein Hossein Hussain
Husayn Hamid Hameed Abdul Abdullah Abdallah Abdulrahman Abdel Abd Omar Umar Osman Othman Khalid Khaled Saeed Said
Sayed Seyed Seyyed Sayyid Amir Ameer Reza Javad Jawad Abbas Ismail Esmail Ebrahim Ibrahim Qassem Ghasem Qasem Kazem
Karim Kareem Salman Sultan Faisal Fahd Fahad Turki Bandar Nayef Saud Tamim Hamad Mansour Rashid Rasheed Majid Maged
Nasser Naser Nabil Nadim Nawaf Walid Waleed Yasser Yasir Yahya Yousef Yusuf Youssef Zayed Ziad Tariq Tarek Taha
Samir Sami Saleh Salih Salem Salim Mustafa Mostafa Moustafa Murtaza Morteza Mojtaba Masoud Mehdi Mahdi Mohsen Behzad
Bahram Babak Arash Ardeshir Dariush Farhad Farid Hadi Houshang Iraj Jamal Jalal Jamshid Kamal Kamran Kourosh Mehran
Nader Naji Parviz Rouhollah Ruhollah Sadegh Sadeq Shahram Siamak Soheil Bijan Bashar Hafez Haidar Haider Hashim
Hashem Imad Jabir Jaber Adel Adnan Akbar Akram Anwar Ashraf Asif Asad Aziz Bilal Burhan Daud Ehsan Fadi Fadel Farouk
Ghassan Habib Hani Hisham Issam Iyad Khalil Luay Marwan Moncef Mounir Munir Nizar Omer Qais Raed Rafik Rafiq Ramadan
Ramzi Riad Riyad Sabah Sadiq Sajjad Shahid Shakir Shamil Sharif Shaukat Suleiman Tawfik Usman Wael Wissam Zahid Zaid
Zakaria Benjamin Binyamin Naftali Avigdor Yair Yitzhak Yoav Moshe Shimon Ehud Ariel Eyal Gideon Yaakov Taro Shinzo
Fumio Yoshihide Shigeru Junichiro Kenji Takeshi Hiroshi Koji Akira Satoshi Yukio Naoto Ichiro Toshimitsu Nobuo Kazuo
Masahiko Tetsuya Yasuhiro Jinping Keqiang Qishan Jiechi Xiaoping Jintao Jiabao Zedong Zemin Rongji Moon Jae Jong
Kyung Geun Myung Seung Sung Dong Rahul Narendra Rajiv Arvind Amit Anil Arun Ashok Manmohan Mukesh Rajesh Rakesh
Ramesh Sanjay Subhas Suresh Sunil Vijay Vikram Imran Nawaz Pervez Asim Bilawal Shehbaz Ranil Gotabaya Mahinda
Maithripala Kwame Kofi Nana Thabo Cyril Jacob Robert Uhuru Raila Yoweri Paul Goodluck Muhammadu Olusegun Bola Atiku
Emmerson Morgan Julius Jomo Sani Umaru Yakubu Oluwaseun Chukwuma Emeka Ikechukwu Abiy Hailemariam Isaias Meles
Donald Barack Vladimir Dmitry Sergey Sergei Mikhail Boris Volodymyr Viktor Petro Alexei Aleksandr Recep Tayyip Binali
Ahmet Mehmet Mevlut Abdulaziz Joko Prabowo Rodrigo Ferdinand Benigno Duterte Hun Prayut
Thaksin Mahathir Anwar Najib Nicolas Hugo Evo Luiz Inacio Jair Gabriel Gustavo Alvaro Mauricio Enrique Andres Raul
Fidel Miguel Nayib Daniel Emmanuel Jean Luc Francois Olaf Friedrich Giuseppe Matteo Silvio Sergio Mario Pedro Mariano
Alexis Kyriakos Viktor Andrzej Jaroslaw Mateusz Janez Aleksandar Milos Zeljko
Chuck Mitt Rand Newt Walt Woody Geoff Graeme Jeb Rob Keir Cal Cam Donal Alfie Alfonse Robby Teddy Vinny
Manny Ozzie Harv Herb Howie Huey Irv Kev Milt Morty Moe Ozzy Paddy Roddy Stu Ty Wally LeBron
Kanye Saddam Xi Deval Reince Junichi Daisuke Shunsuke Hajime Yasuo Farhan Pankaj Sanjiv Chidi Tunde Femi Segun
Jide Thabiso Tendai Ioannis Kostas Giorgos Nikos Dimitris Stavros Jiri Vaclav Zbigniew Wojciech Pawel Lukasz
Gyorgy Istvan Sandor Ilir
`);

export const MORE_FEMALE_NAMES = words(`
Fatima Fatemeh Fatemah Aisha Ayesha Maryam Mariam Zahra Zainab Zeinab Khadija Leila Layla Laila Nadia Noor Nour Rania
Reem Rima Salma Samira Sara Sarah Shirin Soraya Yasmin Yasmine Hanan Huda Hoda Iman Jamila Lubna Maha Malala Masoumeh
Mona Muna Nasrin Nasreen Nazanin Narges Parvin Rana Roya Sahar Shadi Shahla Shaima Sheikha Simin Sumaya Taraneh Wafa
Zohreh Azadeh Atefeh Bahareh Elham Farah Farzaneh Forough Golnaz Mahnaz Mahsa Mehrnaz Mina Minoo Niloufar Pari Parisa
Benazir Hina Hasina Khaleda Indira Sonia Priyanka Mamata Sushma Nirmala Smriti Pratibha Deepika Chandrika
Akie Yuriko Keiko Yoko Naoko Michiko Masako Sanae Tomomi Seiko Haruka Sakura Yumi Akiko Noriko Yingluck
Ingwen Meiling Fang Jing Ngozi Chimamanda Ellen Joyce Samia Winnie Wangari Graca Nkosazana Zanele
Tzipi Golda Ayelet Merav Dilma Cristina Michelle Laura Jeanine Keiko Xiomara Claudia Marina Ursula Angela Annalena
Christine Theresa Nicola Giorgia Marine Segolene Anne Valerie Brigitte Yulia Yuliya Olena Svetlana Maria Irina Tatiana
Natalia Ekaterina Oksana Valentina Hillary Melania Ivanka Kamala Condoleezza Nancy Greta Jacinda Julia Gretchen
Carly Megyn Missy Meg Jenn Jen Kat Cath Cathie Roz Suzi Suzy Becca Bea Bess Betsey Buffy Cass Caz Cherie
Chrissie Chrissy Debi Dee Dottie Edie Esme Etta Florrie Frannie Gabby Gerri Gertie Gilly Ginny Gwyneth
Hatty Hetty Jacqui Janis Jilly Joni Kathie Kaye Kirsty Letty Lindy Maddie Maisie Marcy Mimi Mitzi Nan
Nanette Nance Nessa Noreen Pammy Portia Rena Roxie Sondra Steph Susannah Sybil Tilly Tori Trina Trish Trixie
Trudy Wendi Xena Zadie Hiroko Kikuko Kanako Satoko Miyuki Saori Ayumi Kaori Yuka Reiko Tomoko Chie Rekha Raveena
Suhasini Kavita Meera Lata Sita Amma Efua Chioma Amaka Nkechi Funke Yemi Bisi Folake Thandi Lindiwe Naledi Huma
Tulsi Ghislaine Shailene Caryn
`);

/** Given names that men and women bear, whatever a list says. */
export const EITHER_NAMES = words(`
Lindsey Lindsay Leslie Lesley Ashley Kelly Taylor Jordan Casey Jamie Robin Dana Alex Sam Pat Chris Kim Morgan Riley
Avery Quinn Cameron Jean Andrea Nicola Sasha Jessie Jesse Terry Tracy Stacy Shannon Kerry Lee Kit Jan Noor Nour Evan
Rowan Reese Skyler Dominique Claude Camille Marion Hilary Beverley Vivian Evelyn Shirley Kiran Jaswant Gurpreet
`);

/** Given names of either gender that English-speaking people of one bear far oftener: no proof, but likely. */
export const MOSTLY_MALE_NAMES = words(`
Chris Alex Sam Lee Terry Evan Claude Cameron Jesse Douglas Stanley Chad Christian Laurence Rowan Eli Jordan Casey Will
Max Dean Dale Billy Bobby Tony Rory Ted Charlie Nate Frankie Mickey Ronnie Rusty Chip Rod Don Les Art Rich Dick Arthur
Kurt Percy Stuart Scott Ross Angus Ryan Dominic Adrian Julian Robin Logan Austin
`);

export const MOSTLY_FEMALE_NAMES = words(`
Shirley Evelyn Vivian Beverley Beverly Carol Andrea Kelly Ashley Lindsey Lindsay Tracy Stacy Kim Leslie Lesley Dana
Shannon Kerry Hilary Marion Camille Jan Jo Lou Jackie Jess Sandy Nicky Lynn Val Kay Rose Ruby Ivy Pearl Hope Grace Mercy
May Ginger Misty Cher Jody Alexis Courtney Sydney Paris Toni Robyn Meredith Allison Carey Stevie Laurie Frances Yuki Emi
`);
