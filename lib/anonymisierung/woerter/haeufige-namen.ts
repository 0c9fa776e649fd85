/** Names that the first collections lacked, without accents (see falten.ts); looked up after them. Own collection. */
export const HAEUFIGE_NACHNAMEN = `
Abaza Abboud Abdo Abele Aboud Abraha Achterberg Adamski Ademi Ahlers Ahrens Akkad Albers Alhamad Alhassan Aliu Alkhatib Almasri Alnajjar Alsaleh
Althoff Amelung Apel Arndt Asaad Asgedom Asmussen Assaf Atassi Awad Azizi Bachmann Backhaus Badawi Bahr Bakir Bakkar Ballmann Barakat Bareiss
Barkhausen Bartels Barth Bartsch Bauerle Baumer Baumgart Baumgartner Bayram Bechstein Begovic Behrens Beier Benning Berendt Berkemeier Bertram Bessler
Beyene Beyer Bielefeldt Biermann Bihler Bilous Bilyk Bitar Bittner Blankenburg Bleicher Bock Bocker Bode Boger Bohlen Bohme Bohmer Bohn Bohne Bojko
Bondar Borchert Borgmann Bormann Borner Bosse Boyko Boysen Brandl Brauer Braune Brauweiler Bredow Brehm Breitkopf Bremer Brenner Breuer Brinkhoff
Brodersen Broker Bruhn Brunner Buchholz Buchner Budde Burghardt Burmeister Buttner Carstensen Chahine Chernenko Christiansen Ciftci Clausen Cordes
Coskun Cremer Daher Dahlke Dahms Dandashi Danylenko Daum Decker Degenhardt Demchenko Deppe Detering Dettmer Diehl Diekmann Dierks Dietz Dittmann
Dittrich Dohrmann Dombrowski Dorfler Dorfner Doring Dorr Drechsler Drescher Dressel Drewes Dreyer During Ebeling Eberhardt Eberle Ebert Ebinger Ebner
Eckert Eder Egerle Eggers Ehlers Ehrhardt Eichhorn Eickhoff Eigner Eilers Elbers Ellerbrock Elsner Emmerich Enders Engel Engelhardt Engelke Erdmann
Ergun Ernst Esser Ewert Faber Fabian Fakhoury Falk Farhat Fawaz Fayad Fechner Fedorenko Feldhaus Feldkamp Fellner Fiedler Finke Flach Fleischer
Flemming Florea Forster Franke Frenzel Frerichs Freytag Friedrichs Frisch Frohlich Fromm Fuhrmann Funke Gabler Gaertner Gebauer Gebhardt Gebrehiwet
Gebrekidan Gebremariam Gebremedhin Gebreselassie Gebreyesus Geiger Geisler Geissler Gerber Gerdes Gerhardt Gerlach Geyer Ghanem Ghebremeskel Giese
Gleissner Gobel Gohring Goldmann Gottschalk Gotze Graf Grimm Gross Grossmann Grote Grothe Gruber Grunewald Gundlach Gunduz Gunther Haack Haase Haberle
Habibi Habte Hafner Hagemann Hagos Hahnemann Hajj Halabi Hallak Hamadeh Hamann Hammoud Hampel Hamwi Hansel Hansen Harb Harders Harms Hartwig Hasani
Haslinger Haupt Hauser Haussler Hecht Heckmann Heidrich Heil Heine Heinemann Heinze Heise Heitmann Heller Helmers Hempel Hennig Hentschel Herbst Hermes
Herold Hertel Herzog Hesse Heuer Heyer Hijazi Hildebrandt Hiller Hinterhuber Hintze Hinz Hnatiuk Hofbauer Hofer Hohn Holm Holst Holthaus Holtmann Holz
Holzapfel Homsi Hoppe Hoppner Horbatschenko Hordijenko Hornung Hrytsenko Hubner Huhn Hulsmann Hummel Huttner Ibrahimi Isik Ivanenko Iwersen Jabbour
Jaber Jackel Jacobs Jacobsen Jahn Janke Jansen Janssen Jarrah Jensen Jepsen Jordan Jost Junge Jurgens Juric Kabbani Kahler Kahsay Kallweit Kaminsky
Kampmann Kanaan Karakaya Karam Karsten Kassem Kastner Kaufhold Kayali Kebede Keil Kellermann Kelmendi Kemper Kern Kettler Kharchenko Kharsa Kiesel
Kiesewetter Kilian Kipp Kirchgessner Kirchner Kiros Kirsch Klages Kleinschmidt Klemm Klinger Klose Kluge Klymenko Knapp Knauer Kneip Knofel Knoll Knoop
Knorr Kolbe Kolisnyk Kollmann Kolomiiets Konig Konrad Kopp Korner Kostenko Koster Koval Kowalenko Kraft Krahl Kramer Kratz Kravets Krebs Kreutzer
Krieger Kroll Kroner Krug Kruse Kubler Kuhlmann Kuhn Kuhne Kujawa Kulyk Kunkel Kunz Kunze Kuster Kutscher Kuznetsov Lachmann Lammle Lampe Landgraf
Langer Langhans Lau Laue Lauterbach Lechner Leitner Lemke Lenz Leonhardt Lichtenberg Liebig Liebscher Lieder Limbach Lindqvist Linke Lipp Loffler
Lohmann Lohmeier Loos Lorenzen Lotz Lowe Luck Ludemann Luders Ludtke Luhrs Lutz Lytvyn Maalouf Maass Mack Mahfouz Mahler Mai Makarenko Maksoud Mangold
Marchenko Marquardt Marx Maschke Mattar Mattern Matthes Matthies Maul Mayr Mazurenko Mehnert Meinecke Meinhardt Meissner Mekonnen Melzer Mengistu Menke
Menzel Merkel Merten Metz Metzger Meyerhoff Michaelis Michels Mielke Miller Mittermaier Mobius Mohr Mohsen Moldenhauer Moosbauer Morgenstern Moroz
Muhlbauer Muhlhaus Mujic Mykhailenko Nagele Naser Nassar Naumann Nazarenko Negash Neubauer Neubert Neugebauer Neuhaus Nickel Niehaus Niemann Niemeyer
Nissen Nitsche Nitz Noack Nolte Nordmann Nowotny Nussbaum Nwankwo Nwosu Obeid Oberdorfer Odeh Oehler Oertel Offermann Ohlsen Okechukwu Okoye Okubay
Olbrich Olijnyk Oltmanns Omerovic Onyshchenko Oppermann Oster Ostermann Oswald Overbeck Ozcan Ozer Paasch Pabst Panchenko Pape Paulsen Pauly Pawlenko
Petersen Pfaff Pfeffer Pfeifle Pfister Pfluger Philippi Pichler Pieper Pilz Plath Pohlers Pohlmann Pointner Ponomarenko Popov Popp Preuss Prinz Probst
Prokopenko Puls Qaddour Quandt Rademacher Radke Rahal Rahn Rajab Ramadan Ramadani Ramm Rasch Rashed Rauch Rausch Redda Rehm Reich Reichelt Reichert
Reimann Reimers Reinecke Reiners Reinhardt Renner Rettig Reuter Richter Riedl Rieger Riemann Riemer Ritter Rode Roder Rohde Rohrig Romanenko Romer
Rosler Rosner Rothe Rudolph Ruf Runge Rupp Ruppert Sabbag Sachs Sachse Sadat Sadek Sadiku Safadi Salim Salloum Salomon Sandmann Sasse Sattler Sauter
Sawaf Sayegh Schachner Schade Schaller Scharf Schaub Schauble Scheel Scheer Scheffler Schenk Scherer Scheuerle Schiller Schilling Schindler Schirmer
Schlegel Schlosser Schlottmann Schluter Schmidtke Schmitz Schnabel Schneck Schnell Scholl Schott Schrader Schramm Schroeder Schroter Schubart Schuh
Schuhmacher Schumann Schurmann Schutte Schutz Schwab Schwable Schwaiger Schwandt Schwarze Schwertfeger Seeger Seemann Seibert Seidl Seifert Seitz Sell
Senf Serhijenko Seyoum Shami Shammas Shapoval Sharif Siebert Siegel Sieger Siemers Sievers Simon Singer Smirnov Sokolov Sonnenberg Sonnleitner Sonntag
Spath Specht Spengler Sperling Spindler Springer Staab Stabler Stadler Stahl Stahmer Staiger Stange Stark Steffen Steffens Steger Steinbach
Steinbrecher Steindl Steiner Steinmetz Stenzel Stepanenko Sternberg Stiller Stock Stockinger Stoll Stolle Stolz Storch Strasser Straub Strauch Strauss
Strobel Strobele Struck Strunk Stuckenbrock Stumpf Sturm Stuve Sudhoff Suhling Suhr Sukkar Suljic Sydorenko Tabbaa Taha Tahan Tammen Tarasenko Tekeste
Terhorst Tesfahunegn Tesfamariam Teske Tewes Thaqi Theis Thelen Thiele Thiemann Thom Thoms Thomsen Tiedemann Tietjen Tietz Timm Tjarks Tobben Touma
Trautmann Trenkler Tsegay Tymoshenko Ubben Ucar Uhl Uhlenbrock Uhlig Ulbrich Ullmann Ullrich Unal Unger Urban Uysal Vasylenko Vetter Vieweg Vohringer
Volk Volker Volkov Vollmer Voloshyn Voss Wacker Walcher Wallner Walz Wanner Wasylenko Weber Wedekind Wegener Wegner Wegscheider Wehner Weidner Weigel
Weigelt Weigl Weimann Weinert Weinhold Weinmann Weis Weise Weiser Weldeab Weldu Welsch Wendt Wenzel Werth Wessel Westermann Westphal Weyand Wichmann
Wicke Wiebe Wieczorek Wiedemann Wiegand Wiemann Wiese Wiesinger Wilhelmi Wilke Wilkens Willms Winkelmann Winter Wirth Wisniewski Witte Wittig Wittmann
Witzel Wohlgemuth Wojcik Woldemichael Woldu Wolfram Woloschyn Wolter Wolters Worner Wortmann Wubben Wulff Wunderlich Wurm Yakovenko Yassin Yohannes
Yousef Yuksel Yusufzai Zabel Zahn Zaitsev Zaki Zapf Zayed Zech Zeidler Zeller Zellner Zerai Zerom Zhuk Zielinski Ziemann Zillmann Zinchenko Zollner
Zorn Zoubi Zwick`;

export const HAEUFIGE_VORNAMEN = `
Abebe Abir Abrehaley Afewerki Afwerki Ageri Alganesh Alwine Annelore Anni Aram Ardeshir Asmait Ayele Bahoz Barbel Barbl Bawer Berna Berzan Biggi Birhan
Bisrat Bo Bodo Borys Botan Burcu Burghard Cekdar Concetta Conny Consuelo Dariia Dejen Detlev Dijwar Ditmar Eckart Ecki Ede Edelgard Edmund Efrem Egbert
Eike Elfi Elsbeth Enno Ewald Falko Ferewini Ferhad Fikre Frerk Friedbert Friedel Fyori Gabi Gaby Gebrezgabiher Genti Gentian Gerold Gerti Gertraud
Gisbert Gjergj Gotthard Gotz Granit Gregor Gudula Gulan Gunda Gunnar Gunther Habtom Hagen Hailemariam Hajo Hannelore Hanno Harm Hartmut Hedda Hedi
Heidemarie Hein Helge Hennes Henni Hennig Henrik Herta Hinrich Hiwot Hozan Hryhorii Ihab Inken Insa Irmtraud Isolde Ivo Jaroslawa Jasper Jelisaweta
Jewhen Jin Jobst Joris Jost Jule Juri Jutta Kabir Kahsay Kalle Kambiz Kathe Keno Kiki Kokob Kreszentia Kuno Kyrylo Lama Larysa Lemlem Lenchen Leonore
Levin Liesel Lieselotte Lilli Lilly Lilo Lio Lisbeth Lolo Lore Lorenz Lorin Lotte Luay Ludger Lutz Mads Maik Makar Makda Malo Malwine Manni Mareile
Marharyta Mark Matvii Mayada Mebrahtu Medya Mehreteab Meinhard Meinolf Meta Mieke Mimi Minna Mirjeta Mizan Momme Momo Muse Myroslava Myroslawa Nalin
Nasteexo Nataliya Negasi Nigisti Nikolas Nilo Ortrud Ortwin Oswin Ottilie Pawlo Pelle Perixan Radoslaw Raimund Reber Reimar Reiner Reinhild Renske Rico
Rigat Rio Rodas Rodi Rojhilat Ronja Rosel Rosi Rostyslav Rudi Ruken Sabedin Sakine Saron Sennait Sepp Serin Shaban Shewit Shpend Siegbert Sieglinde
Simon Sina Smilla Snizhana Soliana Solomiia Sonke Srdjan Stine Susi Svea Swantje Swen Switlana Tabea Tammo Tedros Teklit Tekosin Tewolde Thea Theodor
Tilda Tirhas Tiroj Tjark Tomke Toni Torge Traudel Trudi Tymofij Tymur Uljana Ulli Ulyana Urte Vadim Vadym Valentyna Veit Viktoria Vinzenz Vira Vitus
Viyan Wais Walburga Waldemar Waldtraut Walentyna Weini Wencke Wendelin Wibke Wieland Wiktorija Wilma Winfried Wira Wolodymyr Xaver Xelat Xenia Xezal
Yaroslava Yelyzaveta Yirga Ylva Yuna Zalmai Zamzam Zenebech Zenzi Zeray Zerya Zin Zinaida Zlata Zoe Zoya Zula`;
