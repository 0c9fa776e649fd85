import { falte, gefaltet } from './falten';
import { FERNE_VORNAMEN } from './ferne-vornamen';
import { HAEUFIGE_VORNAMEN } from './haeufige-namen';
import { WEITERE_VORNAMEN } from './weitere-vornamen';

/**
 * First names of people who live in Germany, by origin, in the spellings authorities use. A suggestion list: a
 * name that is missing here is still found by how it stands in the sentence (finder/namen).
 */
const DEUTSCH = `
Aaron Achim Adelheid Adolf Adrian Agathe Agnes Albert Albrecht Alexander Alexandra Alfons Alfred Alina Alois Alwin
Amelie Andrea Andreas Angela Angelika Anette Anita Anja Anke Anna Annalena Anne Annegret Anneliese Annemarie Annette
Annika Anton Antonia Antje Armin Arnold Arthur Astrid August Axel Barbara Bastian Beate Beatrice Beatrix Benedikt Benjamin
Benno Bernadette Bernd Bernhard Berta Berthold Bettina Bianca Birgit Björn Brigitte Britta Bruno Burkhard Carina
Carla Carmen Carola Carolin Caroline Carsten Cäcilia Charlotte Christa Christel Christiane Christina Christine
Christoph Christopher Clara Claudia Claus Clemens Conny Constanze Cordula Corinna Cornelia Dagmar Daniel Daniela David Denise
Dennis Detlef Diana Dieter Dietmar Dietrich Dirk Dominik Doris Dorothea Dörte Eberhard Eckhard Edda Edeltraud Edgar Edith
Eduard Egon Elena Elfriede Elisa Elisabeth Elke Ella Ellen Elli Elmar Elsa Else Emil Emilia Emily Emma Erhard Erich Erik
Erika Erna Ernestine Erwin Esther Eugen Eva Evelyn Ewald Fabian Fabienne Felicitas Ferdinand Finn Florian Frank Franz
Franziska Frauke Frederik Frieda Friedhelm Friederike Friedrich Fritz Gabi Gabriel Gabriele Georg Gerald Gerd Gerda
Gerhard Gerlinde Gernot Gertrud Gesine Gisela Gitta Gottfried Greta Gregor Grete Gudrun Guido Günter Günther Gunnar Gustav
Hanna Hannah Hanne Hannelore Hannes Hans Harald Hartmut Hartwig Hedwig Heidi Heidemarie Heike Heiko Heiner Heinrich Heinz Helena
Helene Helga Helmut Hendrik Henning Henriette Henrik Henry Herbert Heribert Hermann Herta Hilde Hildegard Hiltrud Holger Horst
Hubert Hugo Ida Ilona Ilse Imke Ina Ines Inga Inge Ingeborg Ingo Ingrid Irene Irina Iris Irma Irmgard Isabel Isabell
Isabella Ivonne Jakob Jan Jana Janina Jannik Jasmin Jasper Jens Jessica Joachim Jochen Johann Johanna Johannes Jonas
Jonathan Jörg Jörn Josef Josefine Joseph Judith Jule Julia Julian Juliane Jürgen Justin Jutta Kai Karin Karina Karl
Karla Karlheinz Karoline Karsten Katarina Katharina Kathrin Katja Katrin Kerstin Kevin Kilian Kirsten Klara Klaus
Konrad Konstantin Kristin Kristina Kurt Lars Laura Lea Lena Leni Lennart Leo Leon Leonhard Leonie Lina Linda Lisa
Lothar Louis Louisa Luca Lucas Lucia Ludger Ludwig Luis Luisa Lukas Lutz Lydia Magda Magdalena Maike Maja Malte Mandy Manfred
Manuel Manuela Marc Marcel Marco Marcus Margarete Margit Margot Margret Maria Marianne Marie Marina Mario Marion
Marita Markus Marlene Marlies Marta Martha Martin Martina Mathias Mathilde Matthias Max Maximilian Mechthild Meike Melanie
Melina Mia Michael Michaela Michelle Mila Miriam Mona Monika Moritz Nadine Nadja Natalie Natascha Nele Nick Nico
Nicole Niklas Nils Nina Noah Nora Norbert Olaf Oliver Olivia Oskar Oswald Ottilie Otto Pascal Patricia Patrick Paul
Paula Pauline Peggy Peter Petra Philipp Pia Rainer Ralf Ramona Raphael Rebecca Regina Regine Reiner Reinhard Reinhold
Renate Rene René Ricarda Richard Rita Robert Robin Roland Rolf Roman Ronja Ronny Rosa Rosemarie Rosi Roswitha Rudi Rudolf Rüdiger
Ruth Sabine Sabrina Sandra Sara Sarah Sascha Saskia Sebastian Siegfried Sieglinde Siegmund Sigrid Silke Silvia Simon Simone
Sina Sofia Sonja Sophia Sophie Stefan Stefanie Steffen Steffi Stephan Stephanie Susanne Susi Svenja Sven Swantje Sybille
Sylvia Tabea Tanja Tatjana Thea Theo Theodor Theresa Therese Thilo Thomas Thorsten Till Tilman Tim Timo Tina Tobias
Tom Torben Torsten Traude Trude Udo Ulf Uli Ulla Ulrich Ulrike Ursel Ursula Uschi Uta Ute Uwe Valentin Valerie Vanessa Vera Verena
Veronika Viktor Viktoria Vinzenz Volker Volkmar Waldemar Waltraud Walter Wenzel Werner Wiebke Wilfried Wilhelm
Wilhelmine Willi Willy Winfried Wolfgang Wolfram Xaver Yannick Yvonne Zoe
Celina Chantal Chiara Dustin Jacqueline Jason Jennifer Jeremy Joshua Kimberly Leandro Lilly Luise Marvin Maurice Sandy Steven`;
const TUERKISCH = `
Abdullah Adem Adnan Ahmet Ali Alp Alperen Arda Arif Asiye Aslı Aslan Atakan Ayhan Ayla Aylin Aynur Ayse Ayşe Aysel Aysegül
Aysun Aydın Azra Bahar Baris Barış Batuhan Bayram Bekir Belgin Beren Berkan Berkay Betül Beyza Bilal Bilge Birol
Burak Buse Bülent Can Cansu Celal Cem Cemal Cemil Cemile Cengiz Cetin Ceren Ceyda Cihan Coşkun Defne Demet Deniz Derya Devrim
Dilara Dilek Doğan Ebru Ece Eda Efe Elif Emin Emine Emir Emrah Emre Enes Engin Ercan Erdal Erdem Erdogan Erdoğan Eren
Erkan Erol Ersin Ertan Esma Esra Eylül Fadime Faruk Fatih Fatma Ferhat Feride Fevzi Fikret Filiz Funda Furkan Gamze Gizem
Gökhan Gönül Gül Gülay Gülcan Gülhan Gülsüm Gülten Güler Gürkan Güven Hacer Hakan Hakkı Halil Halime Halit Hamza
Hande Harun Hasan Hatice Havva Haydar Hediye Hilal Hülya Hüseyin Huriye Hıdır Ibrahim İbrahim Ilhan İlhan Ilker Ilkay
Ipek Irem Ismail İsmail Ismet Kadir Kamil Kader Kaan Kadriye Kemal Kenan Kerem Kevser Kübra Lale Latife Levent Mahmut
Mehmet Mehmed Melek Meltem Memet Meral Mert Merve Meryem Metin Mine Muhammet Muharrem Murat Musa Mustafa Mutlu Muzaffer Münevver
Müslüm Nalan Nazan Nazli Nazlı Necati Necla Nermin Nesrin Neslihan Nevin Nihat Nilgün Nilüfer Nimet Nuray Nurcan Nuri
Nuriye Nurten Oguz Oğuz Okan Oktay Onur Orhan Osman Oya Ömer Özcan Özgür Özlem Pelin Pınar Rabia Ramazan Recep Remzi Reyhan
Rukiye Saadet Sabri Salih Savas Seda Sedat Sefa Selcuk Selçuk Selim Selin Selma Semih Semra Senay Sener Serap Serdar Serkan
Serpil Sevda Sevgi Sevim Sevinc Sezen Sezgin Sibel Sinan Songül Suat Süleyman Sultan Sükrü Şükrü Şule Tahir Tamer Taner
Tarkan Tayfun Temel Tolga Tuba Tugba Tuğba Tuncay Turan Turgut Tülay Ufuk Ugur Uğur Umut Ülkü Ümit Vedat Veli Veysel
Volkan Yakup Yasar Yasemin Yasin Yavuz Yeliz Yener Yeter Yildiray Yilmaz Yılmaz Yunus Yusuf Yüksel Zafer Zehra Zeki Zekiye
Zeliha Zeynep Ziya Zübeyde Zülfiye Rojin Berfin Berivan Baran Azad Dilan Dilovan Heval Hêvî Jiyan Karwan Newroz Rezan Rojda
Sherko Shirin Sirwan Welat Xezal Zerdest Zilan Hozan Agit Rewan Delal Nergiz Evin Evîn`;
const ARABISCH_PERSISCH = `
Abbas Abdallah Abdel Abdelkader Abdelaziz Abdul Abdulaziz Abdulkader Abdulla Abdulrahman Abdulsalam Abed Adel Adham Adila
Afaf Afra Afsaneh Ahlam Ahmad Ahmed Aida Aisha Aischa Akram Alaa Alia Aliya Amal Aman Amani Amar Amer Amin Amina Amir Amira
Amjad Ammar Anas Anwar Arash Arezu Arwa Asad Asma Asmaa Ashraf Assad Atefeh Ayah Aya Ayham Ayman Aymen Ayoub Aziz Aziza
Badr Baha Bahram Banafsheh Bara Basel Basem Bashar Bashir Basma Bassam Batoul Behnam Behrouz Behzad Bilel Bushra Dalia
Dana Danial Dania Daoud Darius Daryush Diana Dina Diyar Doaa Ebrahim Ehsan Elham Elaheh Elias Emad Esmail Fadi Fadwa Fahad
Fahima Faisal Fakhri Farah Farahnaz Farhad Farhan Farid Farida Fariba Faris Farnaz Farouk Farshad Farzad Farzaneh Fatemah Fatemeh
Fatimah Fatima Fatma Fawzi Ferdows Fereshteh Firas Fouad Ghada Ghaith Ghassan Ghazal Habib Habiba Hadi Hadia Hadil Hafez
Hafsa Haidar Haider Haifa Hala Halima Hamed Hamid Hamida Hammoud Hana Hanaa Hanan Hani Hania Hanin Hasna Hassan Hassiba Hatem
Haya Hayat Heba Hiba Hicham Hind Hisham Homa Hossein Houda Huda Hussain Hussein Iman Imad Imran Inas Iqbal Isa Ishaq
Ismael Issa Iyad Jaber Jafar Jalal Jamal Jamil Jamila Jassem Jawad Jihad Joumana Jumana Kamal Kamran Karam Karim
Karima Kareem Kaveh Kawthar Khadija Khadijeh Khaled Khalid Khalil Khawla Kiana Kinan Ladan Laila Layla Leila Leyla Lamia Latifa
Leen Lina Loubna Lubna Maha Mahdi Mahin Mahmood Mahmoud Mahnaz Mai Maisa Majd Majed Majid Majida Malak Malek Malika Manal
Manar Mansour Maram Marjan Marwa Marwan Maryam Masoud Massoud Maysa Mehdi Mehran Milad Mina Mitra Moaz Mohamad Mohamed
Mohammad Mohammed Mohsen Moaaz Mojtaba Mona Morteza Mostafa Mounir Muayad Muhamad Muhammad Muhammed Muna Munir Murtaza Muath
Nabil Nabila Nada Nadeem Nader Nadia Nadim Nadir Nael Nahid Nahla Najat Najib Najwa Naser Nasim Nasir Nasreen Nasrin Nasser
Navid Nawal Nazanin Nazir Neda Negar Negin Nesreen Nidal Niloufar Nizar Noor Nour Noura Nouri Nur Nura Omar Omaima Omid Osama
Othman Parisa Parvaneh Parwin Payam Pejman Pouya Qasim Qusai Rabea Rabih Rachid Radwan Rafat Rafik Rafiq Raghad Rahaf Rahim
Rahma Raid Raja Rajaa Rama Rami Ramin Ramiz Rana Rania Ranim Rasha Rashid Rasul Rawan Rayan Reem Reham Reza Rihab Rima Riyad
Roaa Roya Ruba Ruqaya Saad Saba Sabah Sadaf Sadegh Saeed Saeid Safa Safaa Safwan Sahar Said Saida Sajad Sakina Salah Salam
Salem Salim Salima Salma Salman Salwa Sama Samar Sameh Samer Samia Samir Samira Sana Sanaa Sarmad Sawsan Sepideh Setareh
Shadi Shadia Shahin Shahla Shahnaz Shahram Shaima Shaimaa Shakib Shamsia Sharif Shekiba Shima Shiva Shokria Sidra Siham
Soheila Sohrab Somaya Souad Soraya Suad Suha Suhail Suhaila Suleiman Suleman Sumaya Taha Taher Tala Talal Tamim Tareq Tarek Tariq
Wael Wafa Wafaa Wahid Walaa Waleed Walid Wasim Widad Yara Yaser Yasir Yasmin Yasmine Yassin Yazan Younes Younis Yousef Youssef
Yusra Zahra Zaid Zaher Zainab Zakaria Zaki Zeinab Zia Ziad Zohra Zubair Zuhair Gulnaz Gulalai Zarghuna Zabihullah Najibullah
Hamidullah Abdulhadi Esmatullah Rahmatullah Shafiqa Nilofar Farishta Mursal Marwah Khatera Wahida Nooria Zarmina Ameerah`;
const SLAWISCH = `
Agnieszka Albin Aleksandar Aleksander Aleksandr Aleksandra Aleksej Alena Alicja Alla Anastasia Anastasija Anastasiia
Anatoli Anatolij Andrej Andrii Andrij Andrzej Aneta Anzhela Antonina Artem Artjom Artur Asen Barbora Bartosz Beata
Blagovest Bogdan Bogumil Bohdan Boris Borys Boyan Bozena Branka Branko Cezary Czeslaw Dalibor Damian Danuta Daria Darija Darja Dariusz Denys
Dejan Desislava Dimitar Dimitri Dmitri Dmitrij Dmytro Dorota Dragan Dragica Dusan Edyta Ekaterina Elena Elwira Emilija Ewa Fjodor Galina Galyna
Gennadi Georgi Goran Gordana Grazyna Grigori Grzegorz Halina Halyna Hanna Henryk Hristo Ihor Igor Ilja Illia Ilona Inna
Ioan Irena Irina Iryna Ivan Ivana Ivanka Ivo Iwan Iwona Jacek Jadranka Jadwiga Jakub Janusz Jaroslav Jaroslaw Jelena Jerzy Joanna Jolanta
Jovan Jovana Julija Juliia Jurij Kalina Kamila Kamil Kateryna Katarzyna Kazimierz Kinga Kira Kiril Kostjantyn Krasimir Krystyna Krzysztof
Ksenia Ksenija Lesia Lesja Leszek Lidia Lidija Lilia Liliana Ljiljana Ljubica Ljubov Ljudmila Ljudmyla Liudmyla Luba Lubomir Lucyna
Ludmila Lyubov Lyudmyla Maciej Magdalena Maksim Maksym Makar Malgorzata Małgorzata Marek Mariana Marija Mariia Mariusz Mariya Marko Marzena Mateusz
Matvij Maxim Michal Michail Mikhail Mihai Mikolaj Mikołaj Milan Milana Milena Milica Milos Miloš Miroslav Miroslaw Mirjana Mitko Mladen Monika
Mykhailo Mychajlo Mykola Myroslava Nadezhda Nadija Nadiia Natalia Natalija Nataliia Natalja Natasza Nebojsa Nedelja Nenad Nevena Nikita Nikola Nikolai Nikolaj
Nikolina Oksana Oleg Oleh Oleksandr Oleksandra Oleksii Oleksij Olena Olesia Olesja Olga Olha Ostap Patryk Pavel Pavlo Pawel
Paweł Petar Petro Petya Piotr Plamen Polina Przemyslaw Radka Radoslav Radu Rafal Rafał Raisa Rostyslav Rosen Ruslan Ruslana
Ryszard Sanja Semen Serhii Serhij Sergej Sergey Sergei Sergiy Slavica Slavko Slawomir Slobodan Snezana Sofiia Sofija Solomija Stanislav Stanislaw
Stanislava Stepan Stefka Stojan Stoyan Svetlana Svitlana Swetlana Swetla Szymon Tadeusz Tamara Taras Tatiana Tatjana Tetiana Tetjana
Tihomir Timofej Todor Tomasz Tymofii Urszula Vadim Vadym Valentyna Valentina Valeri Valerija Vasil Vasyl Vasylyna Velizar Vesna Viktorija Viktoriia
Viktoriya Vitali Vitalii Vitalij Vjaceslav Vlad Vladimir Vladyslav Vlasta Volodymyr Vsevolod Waldemar Wanda Wasyl Wieslaw Witold Wladimir
Wojciech Yana Yaroslav Yaroslava Yevhen Yevheniia Yuliia Yulia Yuliya Yurii Yuri Zbigniew Zdenka Zdravko Zlata Zlatan Zofia Zoja Zoran
Zorica Žarko Željko Łukasz Svjatoslav Solomiia Zoriana Yelyzaveta Jewgeni Jewgenija Jegor Egor Timur Rinat`;
const AFRIKANISCH = `
Abdi Abdirahman Abdirashid Abdoulaye Abeba Abel Abena Aberash Abiodun Adama Adanna Ade Adebayo Adeola Adisa Adjoa Afia Afua Aisatou
Aissata Aissatou Akosua Akua Alemayehu Alhassan Alieu Almaz Alpha Amadou Amadu Amare Amanuel Aminata Ama Amara Aster
Awa Awet Ayaan Ayana Babacar Bakary Baraka Biniam Binta Birhane Biruk Blessing Boubacar Chiamaka Chidi Chidinma
Chika Chinedu Chinwe Chioma Chukwudi Daouda Deka Demba Dembo Desta Diallo Djamila Ebrima Efua Ekow Elinor Emeka Emebet
Ephrem Eritrea Esayas Eyerusalem Fanta Fartun Fatou Fatoumata Fatmata Faduma Feven Filmon Finda Fitsum Folake Fousseni Frehiwot Fikru Genet
Getachew Ghebre Ghirmay Girma Gloria Grace Habtom Hagos Haben Haile Hamdi Hawa Helen Hiwet Hodan Hodo Ibrahima Idil Idris Ifeoma Ifrah
Ikenna Isatou Isaias Issouf Jabril Jelani Kadiatou Kalkidan Kebede Kelechi Kflom Khadra Kidane Kidist Kofi Kojo Kwabena Kwame
Kwasi Lamin Lidya Luam Luwam Lul Mahamadou Makeda Mamadou Mamadu Mamoudou Mariama Mariatou Marwo Massamba Mebrahtu Medhanie Mehret
Mekdes Meron Meseret Mesfin Mihret Mikias Modou Momodou Moussa Mulugeta Musu Muna Mwangi Nala Negasi Negash Nejat Ngozi
Njeri Nkechi Nkosana Obinna Ousman Ousmane Oumar Oumou Omari Onyinye Oluwaseun Olumide Patience Petros Precious Rahel Robel Ruta Saikou
Salif Saliou Salimata Samrawit Samuel Seble Segen Seidou Selam Selamawit Semhar Senait Shewit Sekou Sidiki Simret Solomon Souleymane
Sulayman Tadesse Tamrat Tekle Teklu Temesgen Teodros Tesfaye Tesfay Tigist Tirhas Tsegay Tsehay Tsegaye Wubit Yacouba Yaw Yaya
Yemane Yodit Yohannes Yonas Yordanos Zainabou Zala Zebib Zerai Zewdi Winta Weini Warsame Hibo Sahra Saynab Sagal Nasteho Filsan Najma
Abshir Guled Liban Sharmarke Zakariye Amiin Yahye Faith Emmanuel Godwin Sunday Osas Efe Osagie Destiny Favour Happiness Gift Promise
Thierno Mory Lansana Kaba Bangaly Fodé Aboubacar Mohamadou Nana Serge Yannick Jean-Baptiste Claudine Espérance Divine Innocent`;
const WEITERE = `
Adelina Afrim Agim Agron Albana Alban Albert Alketa Ardian Ardit Arben Arbnora Arta Besa Besim Besnik Blerim Blerta Bujar Burim Donjeta Driton
Drita Elira Enver Erion Fatmir Fatos Flaka Fatlum Florim Gezim Hajrija Ilir Jeton Kujtim Lendita Liridon Lirim Luan Mimoza Mirela
Naim Nazmije Rexhep Shpresa Shqipe Skender Valbona Valon Valdete Vjosa Vjollca Xhevat Xhemal Ylli
Adina Alin Andreea Ana Bogdana Catalin Cătălin Ciprian Claudiu Constantin Corina Cosmin Cristian Cristina Costel Dan Doina Dorin Dumitru Elvira Eugenia
Florentina Florin Gabriela Gheorghe Ilie Ioana Ion Ionela Ionut Ionel Iulia Iulian Laurentiu Liviu Loredana Lucian Lucretia Marian Marin Marius Mihaela
Mircea Monica Nicolae Nicoleta Octavian Ovidiu Raluca Razvan Roxana Silviu Sorin Sorina Stefania Teodora Traian Vasile Vasilica Viorel Viorica Violeta
Alessandro Alessia Antonella Antonio Angelo Bianca Carlo Carmela Cosimo Domenico Emanuela Enzo Fabio Federica Filippo Francesca Francesco Gianluca
Gianni Giovanna Giovanni Giulia Giuseppe Giuseppina Ignazio Lorenzo Luigi Marcello Massimo Matteo Mattia Paola Paolo Pietro Raffaele Roberto
Rocco Rosaria Salvatore Sergio Stefano Vincenza Vincenzo Vito
Alejandra Alejandro Alfonso Alonso Beatriz Camila Carlos Catarina Conceição Diego Dolores Eduardo Esperanza Fernanda Fernando Filipe Francisco
Gonzalo Guillermo Inês Ines Isabela Javier Jesús Joana João Joaquim Joaquín Jorge José Josefa Juan Juana Laura Leonel Leticia Lourdes Luisa Luiz
Manuela Margarida Mariana Miguel Milagros Natividade Nuno Pablo Paco Patricio Paulo Pedro Pilar Rafael Ramón Raquel Raúl Ricardo Rodrigo Rosario Rui
Santiago Sofía Tiago Vasco Vicente Ximena Yolanda
Anastasios Apostolos Athanasios Athina Christos Dimitra Dimitrios Eleni Evangelia Evangelos Georgia Georgios Giannis Ioannis Katerina
Konstantinos Kostas Kyriaki Maria Nikolaos Panagiotis Paraskevi Spyros Stavros Theodoros Vasiliki Vassilis Yannis
Aarav Amit Amrita Anil Anita Anjali Arjun Ashok Balwinder Deepak Gurpreet Harpreet Jaspreet Kavita Kumari Lakshmi Mandeep Manjit Meena Neha Nisha
Pooja Prakash Pratibha Priya Rahul Rajesh Rakesh Ramesh Ravi Rohit Sanjay Sandeep Santosh Shanthi Simran Sita Sunil Sunita Suresh Sushila
Thanuja Vijay Vikram Yashoda Nirmala Kumar Sivakumar Sivaraj Suganthi
Anh Bao Binh Chau Dung Duc Hai Hanh Hoa Hoang Hong Hung Huong Huy Khanh Kien Lan Linh Loan Mai Minh Nga Ngan Ngoc Nguyet Nhung Phuong
Phuc Quang Quoc Quyen Son Tam Thanh Thao Thi Thu Thuy Tien Trang Trinh Trung Tuan Tuyet Van Viet Xuan Yen
Chen Fang Hao Hui Jing Jun Lei Ling Mei Ming Ping Qiang Wei Xia Xiao Xin Ying Yong Yun Zhen Somchai Siriporn Nittaya Malee Kanya Suda Wilai
Aigul Aibek Bakyt Nurlan Gulnara Gulmira Rustam Shukhrat Zarina Zulfiya Dilnoza Aziza Armen Aram Anahit Ani Arman Ashot Gayane Gagik Hasmik Hayk
Hovhannes Karen Lusine Mher Narek Nune Sargis Siranush Tigran Vahan Vardan Giorgi Ketevan Lasha Levan Luka Mariam Nana Nino Salome Tamar
Temur Zurab Tornike Aslanbek Magomed Ruslanbek Zelimkhan Madina Zarema Malika Aset Luiza Ramzan Shamil Islam
Elnara Elchin Elvin Farid Gunel Ilgar Kamran Leyla Nigar Orkhan Parviz Rashad Sevinj Vugar Tofig
Ashley Brian Caroline Catherine Charles Daisy Deborah Donald Edward Elizabeth George Gerald Harry James Jane Janet John Joyce Kenneth Margaret
Mary Nancy Olive Philip Ronald Rose Sharon Stephen Susan Victoria William
Adrien Alain Amélie Aurélie Benoît Camille Cécile Céline Chantal Delphine Émilie Étienne François Françoise Frédéric Geneviève Gérard Guillaume Hélène
Jacques Jean Jérôme Laurent Léa Louise Lucie Luc Madeleine Marcel Marguerite Mathieu Mireille Monique Nathalie Nicolas Olivier Philippe Pierre Sandrine Serge
Sylvie Thérèse Thierry Véronique Yves
Anders Annika Astrid Bente Bjarne Freya Gustaf Håkan Ingmar Jesper Johan Kirsti Lasse Leif Magnus Mats Mikkel Olle Pekka Rasmus Signe Sigurd Solveig Sören Tuomas
Aoife Ciara Cillian Niamh Saoirse Siobhan Eoin Anwen Rhys
Bas Bram Daan Femke Jeroen Joost Koen Lieke Maarten Marieke Mirko Ayub Yunis Pieter Sander Sjoerd Thijs Wouter`;

/** Names that are also ordinary words, places or months: they count only beside another sign of a name. */
const AUCH_WORT = new Set(
  `August Can Islam Kader Kaiser Lan Lea Mai Mark Mine Mutlu Nova Paris Raja Rama Rose Roman Sand Sunday Sultan Till Van Viola Wolf
  Heide Anh Ama Hai Hong Son Thu Tam Tien Alle Dung Blessing Gift Promise Happiness Patience Grace Faith Favour Destiny Divine Innocent
  Precious Gloria Eritrea Aster Bas Fang Florin Georgia Ion Iris Jasmin Jordan Kai Kaba Leo Lei Ling Luna Ming Olive Ping Pilar
  Regina Rosa Rosario Santiago Sol Tala Viktoria Victoria Viet Bara Basel Paco Salem Samara Alba Else Elli Hind Florence Sierra Alma
  Somalia Salam Hande Rosen Haben Alpha Anders Alp Delphine Reiner Nasser Sander Adel Robin Palme Ernst Angel Flora Charlotte Milan Mio
  Hagen Lore Lutz Mark Harm Rio Veit Granit Birhan Mizan Abir Momo Bo Simon Kiki Lama Zula Lorenz Hein Rodas Muse Meta Aram`.split(
    /\s+/,
  ),
);

export const VORNAMEN: ReadonlySet<string> = new Set(
  [DEUTSCH, TUERKISCH, ARABISCH_PERSISCH, SLAWISCH, AFRIKANISCH, WEITERE].flatMap((block) =>
    block.trim().split(/\s+/),
  ),
);

/** True for a known first name, in this spelling (a genitive `s` is forgiven). */
export function istVorname(wort: string): boolean {
  // „Ayşe'nin“: what Turkish puts behind a name.
  const ohne = wort.replace(/'\p{Ll}{1,4}$/u, '');
  return kennt(ohne) || (wort.length > 4 && /['s]$/.test(wort) && kennt(wort.replace(/'?s$|'$/, '')));
}

/** „Kidanes“ with what is Kidane's behind it; „Johannes“ is none. */
export const istVornameImGenitiv = (wort: string): boolean => istVorname(wort) && !kennt(wort);

function kennt(wort: string): boolean {
  if (VORNAMEN.has(wort)) return true;
  // „Paulchen“, „Karlchen“: a name made small.
  if (wort.length > 7 && wort.endsWith('chen') && VORNAMEN.has(wort.slice(0, -4))) return true;
  weitere ??= gefaltet(`${WEITERE_VORNAMEN} ${HAEUFIGE_VORNAMEN} ${FERNE_VORNAMEN}`);
  return weitere.has(falte(wort)) || OHNE_AKZENT.has(falte(wort));
}

/** Split with the first question, not when the module is loaded. */
let weitere: ReadonlySet<string> | null = null;
const OHNE_AKZENT: ReadonlySet<string> = new Set([...VORNAMEN].map(falte));

/** True for a known first name that is nothing else. */
export function istNurVorname(wort: string): boolean {
  return istVorname(wort) && !AUCH_WORT.has(wort);
}
