/**
 * More first names of people who live in Germany, one spelling each; looked up after vornamen.ts.
 * Written without accents (see falten.ts). Own collection, and names of @faker-js/faker (MIT, Copyright (c) 2022-2025 Faker); words that
 * German has as well are left out.
 */
export const WEITERE_VORNAMEN = `
Aaliyah Aanuoluwapo Aba Abadon Abak Abaka Abakan Abakay Abar Abay Abayomi Abbos Abby Abdelhakim Abdelkarim Abdelrahman Abderrahim Abdiaziz Abdifatah Abdikarim Abdinasir Abdirizak Abdiweli Abdolreza
Abdon Abdonie Abdou Abdoul Abdulahad Abdulazim Abdulboriy Abdulhafiz Abdulhakim Abdulhamid Abdulhay Abdulholiq Abduljabbor Abduljalil Abdulkarim Abdullahi Abdullatif Abdulmalik Abdulqader Abdulqahhor
Abdulqodir Abdulrahim Abdulvahhob Abdulvali Abdulvohid Abdulwahab Abdurrahiym Abdurrahman Abdurrahmon Abdurrauf Abdurrazzoq Abdussamad Abebi Abeiku Abel Abelard Abelin Abeline Abendam Abeni Abibatou
Abidin Abiel Abigaelle Abigail Abigel Abilay Abimbola Abiola Abiona Abisola Abisoye Abluc Abolfazl Abondance Abosede Abou Abraham Abrehet Absalon Absar Absolon Abubakar Aby Acace Acacie Acanthe Acar
Acela Acelya Achaire Achieng Achiko Achil Achiles Achille Acig Acik Acilay Acim Acuk Aculina Acun Adaeze Adalan Adalard Adalbald Adalbaude Adalberon Adalbert Adalberta Adaldi Adalmis Adalric Adalsinde
Adam Adaobi Adar Adaugo Adberilgen Adebankole Adebiyi Adebola Adebowale Adeboye Adebukola Adedaramola Adedayo Adedeji Adedoyin Adegoke Adegrin Adegrine Adekola Adekunle Adela Adelaida Adelaide
Adelajda Adeleke Adelie Adelin Adeline Adeliya Adelphe Adeltrude Adelya Adenet Adenike Adeniyi Adeodat Adeolu Adeoti Adepeju Aderopo Adesewa Adeshina Adesoji Adesua Adetayo Adetoke Adetoun Adeyi
Adhanom Adhemar Adi Adiam Adiba Adigun Adiguzel Adik Adikutlu Adikutlutas Adil Adile Adin Adjutor Adli Adlibeg Adnan Ado Adola Adolfa Adolfina Adolphe Adolphie Adonis Adraman Adrastee Adrehilde
Adriana Adriano Adriena Adrienne Adriian Adrijana Adsiz Adunni Adwoa Afanasi Afanasie Afanasii Afanasiia Afanasij Afaq Afel Aferim Afet Affan Afi Afinogen Afitap Afnan Afolarin Afonso Afruza Afsar
Afsin Afzuna Agabay Agafia Agafja Agafon Agah Agakagan Agalak Agap Agapet Agata Agathon Agaton Agca Aggej Agilbert Agilberte Aglae Aglaia Aglaja Aglamis Agnan Agnane Agneflete Agnes Agnesa Agnos
Agripina Agrippin Agrippine Agrypina Aguli Aguna Agustin Ahafiia Ahapiia Ahata Ahenk Ahmadreza Ahmednur Ahnesa Ahniia Ahror Ahrypyna Ahsen Aicha Aida Aide Aileen Aimable Aiman Aime Aimee Aissa Aissata
Aissatou Ajala Ajani Ajda Ajla Ajoke Akaki Akalp Akande Akanmu Akanni Akas Akata Akbar Akbas Akbay Akberet Akboga Akboru Akbudak Akbugra Akbulak Akca Akcakoca Akcora Akdemir Akdogan Akhmed Aki
Akibudak Akif Akifa Akim Akin Akinci Akiner Akinkunmi Akinlabi Akinwale Akkunlu Akkurt Akmal Ako Akofa Akorfa Akos Akpira Aksungur Aktan Aktekin Aktimur Akulina Akumaa Akunna Akwasi Akwesi Ala Alaba
Alaban Alaboru Aladag Alade Aladogan Alaine Alais Alakurt Alamu Alan Alana Alassane Alayunt Alayuntlu Albane Albena Alberade Alberic Alberta Alberte Albertina Alberto Albertyna Albin Albina Albulena
Alcibiade Alcide Alcidie Alcime Alcine Alcyone Aldegonde Aldemir Aldigerey Aldo Aldogan Aldonce Aldric Alea Aleaume Aleko Aleks Aleksa Aleksandre Aleksei Aleksi Aleksy Alem Alemka Alemseged Alen
Alenka Aleodor Ales Alesea Aleska Alessa Alessandra Alessio Aleth Alevtina Alevtyn Alevtyna Alewtina Alex Alexa Alexandr Alexandre Alexandrina Alexandrine Alexandru Alexanne Alexe Alexei Alexej Alexia
Alexine Alexis Aleyna Alfonz Alfred Alfreda Alfredo Alganesh Algu Aliaa Alic Alica Alican Alice Alicia Alida Alienor Aliette Alima Alimga Aline Alio Aliona Aliou Alioune Alireza Alis Alisa Alisan
Alisha Alisher Alisir Alissa Alistar Alix Aliyah Aliz Alize Aljaz Aljona Aljosa Alka Alkaboluk Alkaevli Alkan Alkasi Alkis Allegra Alliaume Alma Almila Almine Almir Almire Alois Aloise Aloisie Alojz
Alojza Alojzije Aloyse Alpagut Alpamis Alparsbeg Alparslan Alpata Alpay Alpaya Alpaykagan Alpbamsi Alpbilge Alpdirek Alpdogan Alpertunga Alpgerey Alphee Alphonse Alphonsine Alpike Alpilig Alpinien
Alpis Alpkara Alpkuluk Alpkutlu Alpsalci Alptegin Alptugrul Alptunga Alpturan Alptutuk Alpulug Alpurungu Alpurungututuk Alpyoruk Alsu Altan Altankagan Altankan Altay Altemur Althee Altin Altinkagan
Altinkan Altinoba Altintamgan Altintamgantarkan Altintarkan Altintay Altmiskara Altuga Alush Alva Alvar Alverede Alvin Alvina Alwar Aly Alyona Alyssa Alzbeta Amaal Amabela Amac Amadeus Amady Amalia
Amaliane Amalie Amalija Amalric Amalthee Amand Amanda Amande Amandin Amandine Amant Amante Amaranthe Amaryllis Amat Amata Amath Amber Ambre Ambroise Ambroisie Ambroz Ambrozy Amdy Amedee Amedeu Amelia
Ameliane Amelien Ameline Amelya Amenze Ameth Amethyste Ami Amid Amie Amiel Aminat Amineh Aminte Aminu Amir Amiran Amirhossein Amleset Ammar Amon Amope Amos Amour Amrak Amran Amro Amul Amwrosij Amy
Amza Anab Anabel Anabela Anael Anaelle Anahita Anaida Anais Anamaria Anamarija Ananij Anano Anar Anastas Anastase Anastasie Anastasii Anastasije Anastaz Anastazia Anastazie Anastazija Anastazja
Anatazie Anatol Anatole Anatolii Anatoliia Anca Ancelin Anceline Anci Ancica Ancuk Ancuta Anda Andac Andariman Andel Andela Andelika Andelin Andelina Andelko Andelo Andeol Andi Andoche Andra Andrada
Andranik Andras Andraz Andrei Andreja Andrew Andrey Andrian Andriana Andrija Andrijana Andrina Andro Andron Andronik Andzelika Anej Anela Anemona Anesa Anezka Anfisa Angadreme Ange Angela Angelica
Angelina Angeline Angelique Angelo Anghel Anghelina Angilbe Angilberte Angilran Angoustan Anhelina Anica Anicee Anicet Anicette Anikej Anil Anisim Anisoara Anjela Anjelica Anjolaoluwa Anka Anko Ann
Annabel Annabell Annabelle Anneke Annelie Annerose Anni Annibal Annie Annonciade Anny Anora Anouk Ansbert Ansberte Anschela Anschelika Anselm Anselma Anselme Ansgar Ansgary Anstrudie Ant Anta Antal
Ante Antea Antek Anthelme Anthelmette Anthony Antide Antigone Antim Antip Antoaneta Antoine Antoinette Antonela Antoni Antonia Antonie Antonii Antoniia Antonija Antonin Antonine Antonio Antoniu Antony
Antonyda Anuka Anuki Anush Anuska Anuta Anvar Anze Anzor Apa Apak Apatarkan Aphelie Apolena Apollinaire Apollinariia Apollinarij Apollinary Apolline Apollo Apollon Apolloniia Aprancur Apti Aqil
Aquilin Aquiline Arabela Arabelle Araboga Arademir Aral Arame Aranka Araya Arbay Arbuz Arcade Arcadi Arcadie Arcadii Archambaud Archibald Archil Archip Arcuk Ardic Areej Arefij Areg Aren Areta Arevik
Arezo Arezou Argentina Argesh Argil Argine Argu Argun Ari Ariadna Arian Ariana Ariane Ariboga Aricie Ariel Ariela Arielle Arik Arikagan Arikdoruk Arike Arina Arinc Arinola Aristarch Aristid Aristide
Aristita Arjen Arkad Arkadii Arkadiia Arkadij Arkadiusz Arkady Arkhyp Arkin Arkis Arleta Arlette Arlind Armagan Armance Armand Armande Armandine Armando Armeline Armelle Armend Armida Armide Armin
Armine Arna Arnac Arnaud Arnaude Arne Arno Arnolda Arnost Arnostka Arnould Arolde Aron Arona Arpad Arpat Arpi Arsal Arsene Arsenie Arsenii Arsenij Arsenije Arseniusz Arsil Arsinoe Arslan Arslanargun
Arslanboru Arslansungur Arslantegin Arslanyabgu Arslon Arsun Artan Artemiia Artemij Artemis Artemisa Arthaud Artheme Arthurine Artiinal Artiom Arton Artuk Artukac Arturo Artus Artut Artyom Aruk Arved
Arvid Arwen Arya Arystarch Arzen Arzu Asaad Asadulloh Asake Asal Asala Asan Asanboga Asantudun Asantugrul Asartegin Ascelin Asceline Asefa Asghar Asha Asig Asija Asikbulmus Asil Asila Asilbek Asim
Asja Askila Askin Askold Aslanaz Aslim Asliya Asmeret Asmir Asolat Asri Assetou Asta Astalogul Astarte Asterie Astou Astree Astrida Astride Asuela Asug Asuk Asya Ata Atac Atakagan Atalan Atalay Ataldi
Atalmis Ataman Atanas Atanazie Atanazy Atasagun Atasu Ataullah Atberilgen Atef Atena Athalie Athanasie Athenais Atif Atigay Atikutlu Atikutlutas Atila Atilgan Atilla Atim Atimer Atinuke Atis Atli
Atlibeg Atlikagan Atmaca Atsiz Atta Attila Atuncu Aube Aubertine Aubry Aude Audebert Audeline Audouin Audran Audrey Augusta Augustin Augustina Augustine Augustyn Augustyna Aure Aurea Aurel Aurele
Aurelia Aurelian Aureliana Aurelienne Aureliu Aurelle Aurian Auriane Aurica Aurora Aurore Auxane Auxence Ava Avan Avar Avaz Avdal Aveline Avet Avhustyn Avigaelle Avin Avluc Avni Avoye Avram Avrelii
Avreliia Avrora Avsar Avtandil Avto Awar Awaz Awdej Awerjan Awerkij Awero Awesi Awgust Awino Awksentij Awtonom Axeline Axelle Axenia Axinte Ayaci Ayan Ayas Ayat Ayaz Aybalta Ayban Aybars Aybeg Aydan
Aydarkagan Aydemir Aydinalp Aydogan Aydogdu Aydogmus Ayebatari Aygirak Aygul Aygun Ayinde Ayinke Ayitmis Ayiz Ayizdag Aykagan Aykal Aykan Aykurt Aykut Ayleen Ayluc Ayluctarkan Ayma Aymard Aymardine
Aymeric Aymon Aymonde Ayodeji Ayodele Ayoka Ayomide Ayomikun Ayotude Ayren Ayruk Aysar Aysil Aysilig Aytac Aytak Aytekin Ayten Aytug Ayvaz Ayyildiz Azadeh Azadi Azak Azaliia Azamat Azar Azarii Azarij
Azat Azban Azeb Azelie Azeline Azer Azgan Azganaz Azhar Azil Azime Azita Azizhan Azmera Azmi Azubuike Azzam Baaba Baba Babacan Babak Babasola Babatunji Babawale Babeta Babir Baboucarr Babur Bacara
Baccayman Bacha Bachana Bachir Bachua Bachuki Bacman Badabul Badri Badruk Badur Baga Bagaalp Bagaisbara Bagan Bagasatulu Bagatarkan Bagatengrikagan Bagaturcigsi Bagaturgerey Bagaturipi Bagatursepi
Bagdagul Bagis Bagtas Bahadir Bahareh Bahman Bahodir Bahri Bahriddin Bahrom Bahta Bahtiyar Baia Bakagul Bakar Bakhtiyor Bakhva Baki Bakir Bakirsokum Baksi Balaban Balaka Balakatay Balamir Balazs
Balcar Baldu Baldwin Balint Balkik Balla Balta Baltaci Baltar Baltazar Balthazar Baltir Baltur Bamsi Banel Bangu Banji Bankole Banna Banu Baraa Barak Baraktore Barbara Barbe Barbeg Barboga Barbol
Barbu Barbulsun Barca Barcadogdu Barcadogmus Barcadurdu Barcadurmus Barcan Barcatoyun Barchinoy Bardibay Bargan Barica Barimtay Barin Barkan Barkdogdu Barkdogmus Barkdurdu Barkdurmus Barkin Barlas
Barlibay Barmaklak Barmakli Barman Barnabas Barnabe Barno Barsbeg Barsboga Barsgan Barskan Barsurungu Barthelemy Bartimee Bartolomej Bartolomeu Bartu Basademir Basak Basan Basanyalavac Basarab Basat
Basbug Basci Basgan Bashiir Basil Basile Basilisse Baskin Baskirt Baskurt Basmil Bassel Bastar Basti Bastien Bastugrul Basu Basut Bathilde Batrak Battal Batu Batuk Batur Baturalp Baudouin Baver Bawer
Bay Bayan Bayancar Bayankagan Bayat Bayazit Baybars Baybayik Baybicen Bayboga Baybora Baybure Baydar Baydemir Baydur Bayik Bayincur Bayindir Baykal Baykara Baykoca Baykuzu Baymunke Bayna Baynal
Baypure Bayrac Bayrak Bayri Bayrin Bayruk Baysungur Baytara Baytas Bayuncur Bayur Bayurku Bayutmus Bayuttu Baz Bazil Bazir Bazyli Beata Beatrice Beatrycze Beatus Beceapa Bedir Bedirhan Bediz Bedran
Bedreddin Bedri Bedrich Bedriska Beg Begarslan Begbars Begbilgeciksin Begboga Begcur Begdemir Begdilli Begdurmus Begi Begil Begine Begitutuk Begkulu Beglen Begni Begoyim Begtas Begtegin Begtuzun Behar
Behcet Behic Behlul Behnaz Behram Behrem Behrooz Behruz Behzat Bek Beka Bekazil Bekbekec Bekec Bekecarslan Bekecarslantegin Bekectegin Beker Bekim Beklemis Bekmurod Bektas Bektur Bela Belcim Belcir
Belek Belemir Belgi Belguc Belimir Belinda Bella Belma Belo Beltir Beltun Ben Benadik Bence Bende Bendeguz Benedek Benedicte Benedikta Benedita Benedykt Benett Bengi Bengu Beniamin Benice Benicio
Benigne Benito Benjamim Benjamin Benli Benlidemir Bennet Bennett Benone Bent Bera Beranger Berangere Berard Berat Bercem Berceste Bercin Berdan Berdia Berdibeg Bereket Berekhet Berendey Berenika
Berfin Berginsenge Bergu Berhane Berhe Berinay Berislav Berit Beritan Berivan Berk Berke Berkin Berkis Berkyaruk Bermek Bernard Bernarda Bernardo Berran Berre Bertalan Berthe Berti Bertille Bertold
Bertolda Bertram Berva Berzan Besar Besart Bese Besentegin Besik Besir Beso Besra Betemir Beti Betina Betty Beuve Bextiyar Beyaz Beyene Beyizci Beyrek Beyrem Bianka Bibi Bibiana Bibianna Biborka Bicek
Bichiko Bicki Bickici Bidin Bidzina Bijan Bilal Bile Bilgebayuncur Bilgebeg Bilgeciksin Bilgeisbara Bilgeisbaratamgan Bilgekagan Bilgekan Bilgekulucur Bilgekutluk Bilgetacam Bilgetamgaci Bilgetardu
Bilgetegin Bilgetonyukuk Bilgez Bilgic Bilgin Biliana Bilig Biligkongulsengun Bilik Bilind Biljana Billure Bilol Bilomyr Biloslav Biloslava Binafsha Binbegi Bindir Bineta Bintou Binyam Birane Birgita
Bisenija Biserka Bisharo Bisrat Bita Bitaybiki Bitri Bivoj Blagica Blagoje Blahomil Blahomila Blahomir Blahomira Blahoslav Blahoslava Blahovista Blaise Blanca Blanche Blandine Blanduzia Blanka Blaz
Blazej Blazena Blerina Bless Boban Bobana Bobur Bochia Boga Bogac Bogacuk Bogde Boglarka Bogoljub Bogu Bohdana Bohemond Bohuchval Bohumil Bohumila Bohumir Bohumira Bohun Bohuna Bohus Bohuse Bohuslav
Bohuslava Bojan Bojana Bojislava Bokde Boke Bolatito Boldaz Boldizsar Bolemir Bolen Boleslav Boleslava Boleslaw Bolmus Bolsun Bolukbasi Bolun Boluwatife Boncuk Bonek Bonge Bongul Bongulboga Bonifac
Boniface Bora Boran Borbala Borcul Borek Borislav Borislava Borislaw Borivoj Borivoje Borjan Borka Borko Borlukcu Borna Bornak Boroka Bortecine Boru Borubars Borusengun Borut Borymyr Borymysl Boryslav
Boryslava Bosiljka Bosko Botan Botir Botond Botso Bouba Boubou Bouchard Boyankulu Boylabaga Boylabagatarkan Boylakutlutarkan Boza Bozan Bozboru Bozdogan Bozena Bozetech Bozetecha Bozhemyr Bozhen
Bozhena Bozica Bozidar Bozidara Bozislav Bozkurt Bozkus Bozok Bradut Brajan Brajen Brandon Brandusa Branimir Branimira Branislav Branislava Brankica Bratislav Bratislava Bratomyl Bratoslav Bratymyr
Bratyslav Brenda Breno Bret Bretislav Bretislava Briac Briachyslav Brice Brieuc Brigita Brigitta Brikti Brit Brita Brola Bronislav Bronislava Bronislaw Bruce Bruna Brunehilde Brunhilda Bryan Brygida
Bsrat Buba Bubacarr Bubu Bucan Buchi Bucur Budag Budak Budimir Budislav Budivoj Budu Budunlu Budus Budustudun Budymyr Bugday Bugduz Bugduzemen Bugra Bugrakarakagan Bugu Bugubilge Buitur Bukak
Bukaktutuk Bukduz Bukebuyrac Bukebuyruc Bukey Bukhuti Bukola Buktegin Bukusboga Bulacapan Bulak Bulan Buldur Bulgak Bulmaz Bulmus Buluc Bulug Buluk Bulus Bulut Bumen Bumin Bunmi Bunsuz Bunul Bunyamin
Burcak Bure Burevist Burgucan Burgut Burhan Burhon Burkay Burkek Burkut Burluk Burslan Burulday Burulgu Burunduk Busayo Busulgan Butak Butuk Buyan Buyancuk Buyandemir Buyankara Buyat Buyrac Buyruc
Buyruk Buzac Buzactutuk Bystrik Caasha Caba Cabdar Cabdi Cabli Cabus Caetana Cagan Cagatay Cagdas Cagil Cagla Caglar Caglayan Cagri Cagribeg Cagrihan Cagritegin Cagru Cahid Caio Caitlin Caius
Calapkulu Calebe Calin Calina Calixte Calvin Camelia Camelien Camil Camillien Cana Canalp Candar Candide Canel Caner Cangul Cankan Cankiz Cannur Cansel Cansin Cantemir Capucine Cara Caribert Caridad
Carine Carl Carles Carlota Carlotta Carmina Carminho Carmo Carna Carol Carolina Casandra Casian Casiana Caslav Caspar Cassandra Cassandre Cassien Catalina Caterina Catharina Catinca Catrin Catrina
Catrinel Caua Cavid Cazimir Cebe Ceca Cecil Cecile Cecilia Cecilie Cecylia Cecyliusz Cedomir Cedric Cedrik Cedrin Celaleddin Celasun Celen Celeste Celestin Celestina Celestine Celestyn Celestyna Celia
Celie Celien Celik Celil Celine Cemali Cemen Cemgen Cene Cenek Cenk Cenka Cerasela Cesaire Cesar Cesminaz Cestmir Cestmira Cetin Cetinel Cetiner Cevahir Cevat Ceyhun Ceykun Ceyla Ceylan Ceylin
Ceylinaz Cezar Cezara Cezmi Chabuka Chadi Chariton Charlaine Charlampij Charleen Charlemagne Charlie Charline Charlotta Chayenne Cheikh Cheikhou Chekhouna Cherechi Cherif Chiaber Chichia Chichiko
Chidiebere Chikchika Childebert Chilperic Chimamanda Chinonso Chinyere Chiora Chira Chiril Chirill Chisom Chito Chizoba Chloe Chola Choqola Chornota Chrabros Chraniboj Chranibor Chranislav Chranislava
Chretien Chris Christelle Christiano Christodule Christofor Christophe Chrudos Chrysole Chrysostome Chukwu Chukwuemeka Chval Cicek Cicem Cigdem Cigil Cihad Cihan Cihangir Cihansah Cilasun Cilay
Cilenti Ciler Cilvenaz Cimen Cindy Cingir Cipriana Ciril Cise Cisem Cisil Cistoslav Cistoslava Civan Ciwan Ciya Claas Claire Clarence Clarisa Clarissa Claude Claudien Claudio Clavdia Cleandre Clelie
Clemence Clementina Clementine Cleopatra Clery Clifford Clio Clotaire Clotilde Clovis Cobulmak Cocukboru Codin Codrin Codrina Codrut Codruta Cokramayul Colin Coline Colins Colleen Colman Colpan Colu
Come Comfort Concepcion Conchita Conner Connor Constanca Constance Constant Constanta Constantia Constantina Consuela Cora Coralia Coralie Coraline Corentin Corentine Corinne Cornel Corneliu Corvin
Cosima Coskuner Cosmina Costache Costin Coumba Crenguta Crin Crina Cristea Cristian Cristiana Cristiano Cristin Cristobal Cristofor Csaba Csanad Csenge Csongor Ctibor Ctibora Ctirad Ctirada Ctislav
Ctislava Cubeyr Cumhur Cuneyt Curt Cvetka Cvijan Cvijetin Cyntie Cyprian Cyprien Cyra Cyriaque Cyrielle Cyril Cyrila Cyrille Cyrus Cyryl Dabiziv Dacian Daciana Dada Dado Dafina Dag Daghan Dagmara
Dagmawi Dahab Dahir Daiana Dajana Dalal Dalemyr Daleslava Dali Dalibora Daliborka Dalida Dalie Dalila Dalimil Dalimila Dalimir Dalimira Dalmar Damaris Damian Damiana Damien Damife Damil Damilare
Damilola Damir Damjan Damjanka Damla Damola Danait Daniat Danica Daniel Daniele Danielle Daniil Danijel Danijela Danil Danila Danilo Danjuma Danka Danko Danny Danu Danuse Danylo Daphne Dara Darasimi
Dardan Darejan Darek Darian Dariana Darii Darina Darinka Dario Dariush Darko Darleen Daromyr Darren Daryna Daryslava Dasa Daver Davi David Davida Davide Davin Davit Davood Davorin Davriya Davron Davud
Dawid Dawit Dawud Dawyd Dea Dean Debora Debra Decebal Deeqa Dejana Dejen Delia Delie Delshad Dementij Demeter Demetra Demetriusz Demid Demilade Demiralp Demirhan Demjan Deneval Denis Denisa Denisz
Deniz Denizalp Denny Depold Derin Derrick Dersim Dervis Desanka Desbele Desimir Desire Despina Destan Detmar Detrich Devin Devran Dezider Diaa Diana Diane Diarra Dicle Diclehan Dida Didem Didier
Didina Dieudonne Dieudonnee Dieynaba Diiana Dijana Dikmen Dilafruz Dilan Dilare Dilaver Dilawer Dilay Dilbar Dilber Dilberay Dildar Dildora Diler Dilfuza Dilgesh Dilhan Dilmurod Dilnaz Dilorom Dilrabo
Dilruba Dilshad Dilsoz Dima Dimitrii Dimitrij Dimitrije Dimitrina Dinc Dincer Dinis Dino Dinu Diogo Dion Dionizy Dionyz Dionyzos Dior Direnc Diri Diroj Dirok Dita Divis Diviska Divna Diyor Diyora
Dizik Djeneba Djibril Dluhos Dmitrii Dobrava Dobrila Dobromil Dobromila Dobromir Dobromira Dobromyla Dobromyr Dobromyra Dobromysl Dobromysla Dobroslav Dobroslava Dobroslaw Dobrynka Dochia Dodo Doganay
Doganer Dogu Doinita Doleslava Doliana Dolunay Domagoj Domenic Domenik Dominic Dominika Dominique Domnica Dona Donalda Donat Donata Dondu Donika Donka Dora Dorana Dorcas Doreen Dorel Dorian Doriana
Doriane Dorica Dorina Dorine Dorinel Dorka Dorli Dorofej Dorotea Doroteja Dorothee Dorothy Dorottya Doru Doubrava Doubravka Douce Dovud Doyinsola Draga Dragana Draginja Dragisa Drago Dragoje Dragojlo
Dragoljub Dragomir Dragos Dragoslav Dragutin Drahomil Drahomila Drahomir Drahomira Drahon Drahos Drahoslav Drahoslava Drahotin Drahotina Drahuse Drahutin Draza Drazen Dren Drina Drzimir Drzislav Duaa
Duarte Dubravka Dubravko Ducu Duha Duje Dujo Dulcinea Dumitra Dumitrana Dumitrita Duncan Dundar Dunja Dunya Durdane Durdona Durmus Durodola Durriye Duru Dururbunsuz Dusan Dusana Dusanka Dusica Duska
Dusko Dutu Duygu Dylan Dzabuli Dzaghina Dzamisa Dzidzia Ebere Ebiere Ebin Ebiowei Ebkizi Ebren Ebunoluwa Ebuzer Ebyan Ecaterina Ecehan Ecem Ecevit Ecki Ecmel Ecrin Ecvet Eddi Eddy Ede Edgard Edhem
Edil Edin Edita Edith Ediz Edmee Edmond Edmund Edona Edouard Eduarda Edvard Edvarda Edvin Edwin Efim Efimia Efken Eflah Efosa Efraim Efrem Efrosinia Efsun Eftalya Eftimia Eftimie Ege Egemen Egmont
Egona Egrim Egzon Eka Ekaterine Ekec Ekim Ekin Ekmel Ekrem Ekundayo Ela Elaine Elanur Elbek Elcin Eldor Elea Eleazar Elektra Elen Elene Eleonora Eleonore Eleuthere Elfrida Elgin Elguja Eli Elia
Eliabeth Eliah Eliana Eliane Elias Eliasz Elie Elijah Eliko Elilta Elina Elisabeta Elisabeth Elisaveta Elise Elisee Elisej Elisio Eliska Eliso Eliza Elizabet Elizabeta Elizar Elizaveta Elizaweta
Elizej Elizeus Elka Elkin Ellada Elliot Elliott Elly Elmas Elmira Elmurod Elnare Elnaz Elnur Eloa Elodia Elodie Eloisa Eloise Elsbeth Elti Elvan Elvira Elvis Elyanora Elyas Elyor Elza Elzbieta Elzear
Ema Eman Emanoil Emanuel Emanuelly Emanuil Embafrash Emced Emel Emelie Emeline Emeljan Emely Emerance Emerencie Emeric Emerich Emese Emile Emili Emilia Emilian Emilie Emilijan Emilio Emina Emirhan
Emmanuelle Emmanuil Emmelie Emmely Emmi Emmy Emrullah Emzar Enas Enderun Engdawork Engelbert Enie Eniola Enis Enise Enna Enno Enrico Enrique Ensar Enya Epifan Epiphane Eralp Erast Eray Erazim Erazmus
Erberk Ercin Erda Erdeni Erdenikatun Erdeniozuk Erdinc Erel Eremej Eremia Erentuz Ergene Ergenekatun Ergin Ergun Erguner Erhan Eric Erica Erinc Erkam Erkan Erke Ermal Erman Ermen Ermias Ermil Ermolaj
Ernest Ernestina Ernesto Erofej Ersan Erten Ertenozuk Ertugrul Ervin Ervina Esad Esat Esen Esenbike Eser Eshkha Esi Esin Eskinder Esmat Esmeray Esmira Esref Essam Esteban Estela Estella Estelle Ester
Estera Estifanos Esupofo Eszter Etela Eter Ethem Etienne Etil Eto Eubert Eudes Eudochia Eudokia Eudoksja Eudoxe Eudoxie Eufrosina Eufrozina Eugene Eugenia Eugenie Eugeniu Eugeniusz Eulalie Eunice
Eunika Euphrasie Eusebe Eusebia Eusebie Eusebiu Eusebius Eustache Eustatiu Eustracjusz Evald Evan Evangeline Evanghelina Evar Evdochia Evdokija Eve Evelin Evelina Eveline Evelyne Evgenij Evgheni
Evghenia Evghenii Evran Evrard Evren Evsen Evzen Evzenie Ewatomi Ewdokija Ewdokim Ewelina Ewfrosinija Ewgenij Ewgenija Ewgraf Ewlampij Ewpraksija Ewsej Ewstafij Ewstignej Eyiz Eymen Eyob Eyram Eysan
Eyup Ezechiel Ezra Ezrak Faadumo Fabia Fabian Fabiana Fabiano Fabie Fabien Fabijan Fabio Fabrice Fabricia Fabricio Fadej Fadekemi Faderera Fadia Fadil Fadumo Faezeh Fahim Fahrettin Fahri Fahriddin
Fahriye Fahrunissa Faik Faina Faiq Faiza Falba Falih Falk Fanika Fanni Fanny Fantin Fantine Fanuel Faramarz Farangiz Fardowsa Fares Farhia Farideh Faridoon Farruh Farxiya Farzana Fasih Fathi Fatim
Fatimata Fatime Fatin Fatos Faustin Faustina Faustine Faustyn Faustyna Fawzia Faysal Fayzbek Fazil Fazilat Fazilet Fazli Fazliddin Fazullah Feba Feben Feda Fedai Federico Fedor Fedosij Fedot Fehime
Fehintola Fehmi Felicia Felician Feliciano Felicie Felicita Felicite Feliks Felina Felipe Felix Fenja Feodor Feodora Feodosia Feodosiia Feofan Ferah Feramus Feramuz Ferapont Feray Ferda Ferdi
Ferdinanda Ferdynanda Fereh Ferenc Fereydoun Ferhad Ferhan Feridun Feriha Ferman Feroz Ferqane Ferruh Feruza Fesehaye Fevronia Fevroniia Fewronija Fexriyye Feyyaz Feyza Feyzullah Fiacre Fibikemi Fida
Fidan Fidelie Fidelius Fiete Figen Fiifi Fikayomi Fikirte Fikri Fikriye Filaret Filemon Filibert Filimon Filip Filipa Filipp Filofteia Filomen Filomena Filotije Fily Fine Finia Finja Finlay Finley
Finnja Finnley Fiodor Fiona Firdavs Firdevs Firmin Firoozeh Firouz Firs Firuze Fisnik Fiston Fithawi Fitim Fiyori Fjokla Flamur Flavia Flavian Flavie Flavien Flaviu Flavius Fleur Floare Floarea
Flodoard Flor Flore Florea Florence Florencia Florencja Florent Florenta Florentin Florentine Florentyn Florentyna Florestan Flori Florian Floriana Florica Florie Florije Florina Foday Fode Foka
Folashade Folu Foma Fortunat Fotih Fotij Fotima Foulques Fowzia Frana Franc France Francette Franci Francia Francine Francis Francisc Francisca Francisque Franciszek Franciszka Franco Franjo Franka
Frantisek Frantiska Franzi Frederic Frederica Frederick Frederico Frederike Frederique Fredy Freshta Freweini Frida Fridolin Fridrich Frol Frozan Frusina Fruzsina Fryderyk Fuat Fulbert Fulcran Fuldem
Fulden Fulgence Fulya Funmilade Funmilayo Fureyya Furkan Furuzan Fusun Fuzuli Fynn Gabin Gabor Gabrielle Gabrijela Gael Gaelle Gaffar Gaga Gagi Gaj Gaja Gajana Gakha Gal Galfryd Garance Garik Garika
Gaspar Gaspard Gasper Gaston Gatien Gaud Gavril Gavrilo Gavxar Gawrila Gaye Gazanfer Gazi Gbadebo Gbeminiyi Gbemisola Gbolahan Gbowoade Geanina Gebre Gebrehiwet Gebremariam Gedeon Gedia Gega Gegi
Gejza Gela Gelin Gelincik Gellert Gelu Gema Gemma Genadi Genadij Gencer Gennadij Gentiana Geoffroy Georgel Georgeta Georgette Georgian Georgiana Georgij Georgije Georgina Gerald Geralda Geraldina
Gerard Gerarda Gerardina Gerardo Gerasim Geraud Gerazim Gerazym Gerberge Gerbert Gergely Gergo Gerharda Germain Germaine German Gerrit Gertruda Gertrude Gervais Geta Gevheri Gevorg Geza Gezim Ghadir
Ghariba Ghebreab Ghebrehiwet Ghebreslasie Ghenadi Ghenadie Ghenet Ghennadi Gheorghi Gheorghii Gheorghina Gheorghita Gherghina Gherman Ghina Ghislain Ghita Gholam Ghughuna Ghulam Ghvinia Ghvtisavari
Ghvtisia Ghvtiso Gia Giada Gian Gianina Gica Gicu Gifty Giga Gigi Gigilo Gigla Gigoli Gil Gilbert Gilberta Gilberto Gilles Gina Ginewra Gino Giorgian Giorgiana Giorgio Girart Giray Girmay Gisele
Gislebert Gita Gitti Giuliana Giuliano Givi Giviko Giyas Gizela Glafira Gleb Glen Gligorije Glorie Gocha Goderdzi Gogi Gogicha Gogita Gogola Gogotur Gohar Goitom Gojko Gokalp Gokben Gokboru Gokce
Gokcegol Gokcen Gokcicek Gokmen Goknur Goksin Gola Golnar Golnaz Golub Gonca Goncalo Gondebaud Gonenc Gongor Gonsalwy Gonthier Gontran Gonzague Gor Gorana Goranka Gorazd Gordan Gordej Gordon Gorkem
Gorun Gostomysl Gothard Govher Gozde Grace Gracian Graciana Gracie Graciela Gracja Gradimir Graham Grant Gratian Gratiana Gratiela Grazina Gregoire Gregorian Gregorio Gregory Gremislaw Greta Grga Grgo
Grgur Grigol Grigor Grigore Grigorij Grigorije Griselda Grit Grizelda Grozdana Guadalupe Gubio Guenievre Guerin Guga Gugu Gugula Guguli Guguna Guher Gui Guilhemine Guilherme Guillemette Guillermina
Guka Gula Gularisa Gulbahar Gulbaxor Gulben Gulchexra Gulcin Guldeste Gulegen Gulemen Gulen Guler Gulgun Gulia Guliko Gulisa Gulistan Guljamol Guljaxon Gulnaz Gulnora Gulnoza Guloy Gulpembe Gulriz
Gulsen Gulseren Gulsom Gulsora Gultamze Gultekin Gulumser Gulvardi Gulvardisa Gulzira Gulzoda Gumus Gun Gunay Guncicek Gundogdu Gundogmus Guner Gunes Gungor Guniz Gunnur Gunsel Gunseli Gunter Gunyaruk
Guram Gurbuz Gurcan Gurdal Gurhan Gurij Gurol Gursel Gustav Gustava Gustave Gustavine Gustavo Guvenalp Guvercin Guy Guyot Guzey Gvadi Gvanji Gvantsa Gvendolina Gvitia Gvozden Gvrita Gwenaelle Gwido
Gyorgy Habbab Habibo Habibullah Habil Habte Haby Hacib Hadas Hadeel Hadi Hadish Hafi Hafid Hafiz Hafizullah Hailemariam Hailey Haimanot Haitham Haja Haki Hakob Haldun Hale Halim Halimo Halis Haluk
Hamada Hamdullah Hami Hamidou Hamidreza Hamit Hamlet Hammad Handan Haneen Hanefi Hanga Hangama Hanifa Hannabel Hanni Hanno Hansi Hansjorg Hanspeter Hansruedi Hansueli Hanus Haralamb Haralambie
Hardouin Haris Harnoslav Harold Haroon Harriet Harutyun Haseki Hashmat Hasibi Hasim Hasin Hasina Hasmet Hassna Hasso Hastal Hata Hatem Hatip Hattab Hauke Haval Havin Havla Havrylo Hawar Hawo Hayal
Hayali Hayati Hazan Hazar Hazem Hazim Hector Heda Hedelin Hedi Hedviga Hedvika Heidrun Heitor Heja Hejar Hekmat Helier Helin Helio Heloisa Heloise Hengameh Hennadii Henny Henok Henri Henrich Henrick
Henrieta Henrike Henrique Henryka Heorhii Heracleea Herasym Herberta Herluin Herman Hermenegildo Hermina Hermine Hermon Hernan Herve Hevin Hewan Hezal Hicabi Hieronim Hifzi Hikmat Hikmet Hilaire Hilar
Hilarion Hilarius Hilary Hilda Hildebert Hilmi Hilola Himmet Hincmar Hipolit Hippolyte Hiriti Hisam Hizir Hjalmar Hlib Hnat Hojimurod Homayoun Homer Homero Honor Honore Honorine Honorius Hoodo Horac
Horacio Horacy Horatiu Hordii Horea Horia Hortense Hortensia Hortenzia Hortenzie Horymir Horymira Horymyr Horyslav Hosiyat Hosna Hosniya Hossain Hostimil Hostimila Hostimir Hostimira Hostislav
Hostislava Hostivit Hovard Howard Hradymyr Hrvoj Hrvoje Hrvojka Hryhorii Huccet Hud Hudavendigar Hudayi Hugues Huguette Hulki Hulusi Huma Humay Humayun Humeyra Hunor Huriye Hurkan Hurram Hurshida
Hursit Husameddin Husamettin Husein Husida Husnida Husniya Husnora Husnu Husrev Hussam Huzeyfe Hvalimir Hvezdoslav Hvezdoslava Hyacint Hyacinta Hynek Hypolit Hysen Iacob Iacov Iamze Ian Iana Iancu
Ianina Ianis Ianna Ianos Iarema Iaromyl Iaromyr Iaropolk Iaroslav Iaroslava Iarovyd Iaryna Iasmina Iatamze Ibidapo Ibironke Ibo Ibodulloh Iboja Ibou Ibra Ibrohim Ibtisam Ibtissam Ibukunoluwa Ica Iclal
Ico Idil Idowu Idris Idrissa Idy Ieremia Ieremii Ievhen Ifeanyi Ifeanyichukwu Ifeoluwa Iffar Iffet Ifora Ifunanya Ify Ige Ignac Ignacie Ignacio Ignacy Ignat Ignata Ignatij Ignjat Igor Igori Ihsan
Ihtiyor Ihvan Ija Ikbal Ikeme Ikeoluwa Ikhidie Ikicitoyun Ikran Ikrime Ikrom Ila Ilacin Ilarie Ilarion Ilayda Ilbey Ilbilge Ildika Ildike Ileana Ilgegu Ilgin Ilham Ilhami Ilia Ilias Ilija Iliko Ilinca
Ilinka Ilja Iljana Ilkay Ilkben Ilke Ilker Ilknur Ilko Ilksen Ilkyaz Ilqar Ilsa Ilyas Ilyos Ilza Imeda Imge Immanuel Imoleoluwa Imran Imre Imrem Imrich Imron Inanc Inc Inci Ines Inesa Inessa Inez
Ingeborga Ingrida Inioluwa Inja Innesa Innocenty Innokentij Ino Inocenc Inocentiu Insa Intisar Ioanina Iolanda Ionelia Ionica Ionut Ioseb Iosefina Iosif Ipat Ipatij Ipek Ippolit Ira Iraida Irakli
Iraklij Irem Iremide Irene Irenej Ireneus Ireneusz Ireti Iretioluwa Irfan Iridenta Irinc Irinckol Irine Irinel Irinka Irmak Iroda Irtis Irvin Isaac Isabeau Isabelle Isabelly Isac Isadora Isaj Iseoluwa
Iseult Ishola Isidor Isidora Isidore Isig Isik Isil Isilay Isin Isiner Isioma Isis Islom Ismaila Ismerie Ismet Ismoil Isolda Isra Israa Issaka Issam Istar Istvan Ita Itil Itir Itri Itunuoluwa Iukhym
Iukhyma Iukhymiia Iuliana Iulianna Iuliia Iuliu Iuri Iurie Iurii Iustin Iustina Iustinian Iustyna Iva Ivan Ivancica Ivane Ivanna Ivar Ive Ivek Iven Iveri Iveta Ivica Ivkirion Ivna Ivona Ivor Iwanna
Ixtiyar Iyabode Iyadunni Iyanuoluwa Iyik Iyiktag Iyinoluwa Iza Izaak Izabela Izabella Izaias Izajasz Izak Izel Iziaslav Izidor Izidora Izjaslaw Izmael Izmail Izolda Izot Iztok Izydor Izzet Izzettin
Jaba Jachym Jacinthe Jack Jacob Jacobo Jade Jaden Jadesola Jadran Jadrana Jadranko Jadro Jaga Jagica Jahan Jaime Jainaba Jake Jakov Jakow Jakuba Jakubina Jakubka Jale Jalil Jalol Jamie Jamilo Jamol
Jamshid Jan Janaina Janek Janeta Janez Jani Janica Janice Janin Janine Janis Janja Janka Janko Janna Janne Jannek Jannes Jannis Jano Janos Janosch Januarij Japhet Jara Jared Jari Jarji Jarmil Jarmila
Jarne Jarno Jarolim Jarolima Jaromil Jaromir Jaromira Jaron Jaropolk Jaroslava Jasen Jasenko Jasim Jasmina Jasmine Jasna Jasnena Jason Jasur Javad Javakhi Javlon Javohir Jay Jayden Jayson Jazmin Jeana
Jeanne Jeannel Jeffrey Jehanne Jekaterina Jela Jelica Jelisaveta Jelka Jella Jemal Jenel Jenna Jenny Jenovefa Jeremi Jeremias Jeremiasz Jeremie Jergus Jermaine Jernej Jerome Jeronimo Jeronym Jesa
Jesika Jesse Jessica Jessy Jevrosima Jewgenia Jewgenij Jezdimir Jil Jilji Jill Jim Jimmy Jimram Jindra Jindrich Jindriska Jiri Jirina Jitka Joanny Jocelyn Jocelyne Joe Joel Joelina Joeline Joelle Joey
Johana Johnny Johnson Jolana Jolanda Jolayemi Joleen Jolie Jolien Jolin Jolina Joline Jon Jona Jonah Jonas Jonatan Jondo Jonna Jonte Joojo Jordana Jordi Jorga Joris Joscha Joschua Josefin Josefina
Josep Josephin Josephine Josette Josh Josiah Josiane Josie Josip Josipa Josko Joso Josse Josselin Jost Josua Josue Josy Joto Joud Joudi Jourdain Jovanka Joy Joza Joze Jozef Jozefa Jozefina Jozica
Jozsef Jozue Jubi Juda Judicael Judita Judy Judyta Jugoslav Julia Julian Juliana Julide Julienne Julieta Juliette Julij Julijana Julika Julina Julio Julita Julius Juliusz Juma Jumagul Jumber Juna
Juppi Juraj Jurg Juri Justina Justine Justus Justyn Justyna Juta Juwenalij Juwon Jwan Kabato Kabil Kabila Kadem Kadiatu Kadijatou Kadrican Kagan Kahsay Kaja Kajetan Kajin Kakha Kakhaber Kako Kale
Kaleab Kalia Kalidou Kalinik Kalle Kaltrina Kaltuma Kalyna Kamber Kamelya Kamil Kamile Kamilla Kamol Kamola Kamoliddin Kamuran Kanci Kapgar Kapiton Karaca Karahan Karak Karel Kargilac Karimullah
Karine Karligac Karlo Karlotta Karmela Karmen Karol Karolina Karp Kartlos Kasian Kasim Kasjan Kaspar Kassandra Kastor Kata Katarina Kate Katerina Katherine Kathi Katica Katija Katina Kato Katrina
Katun Katunkiz Katy Kavtari Kawa Kay Kaya Kayaalp Kayacik Kayca Kaynak Kayode Kayra Kazanc Kazi Kazim Kazimir Kazimira Kazkatun Keanu Keba Kehinde Keji Kekela Kekik Keklik Keles Kemal Kemalettin Kemi
Kendal Kende Kenny Keno Kepez Keramet Kerami Keremsah Kerim Kesane Kesme Keso Kessaf Ketato Keti Ketino Keto Keyken Keyse Keyvan Kezlik Khadidiatou Khadim Khady Khakhula Khakhuta Khalifa Khareba
Kharytyna Khatia Khatuna Khava Khechua Khirkhela Khizana Khobelasi Khokhia Khokhita Kholoud Khoryv Khosrow Khoudia Khrystia Khrystyna Khuloud Khuta Khutsia Khvalymyr Khvicha Khwaja Kian Kianoush Kiara
Kibrom Kidan Kiflom Kika Kikelomo Kilian Kim Kimberley Kimi Kimiz Kimizalma Kimizalmila Kimizin Kincso Kine Kiraz Kircicek Kirgavul Kirill Kirilo Kirlangic Kisanet Kishvardi Kismet Kitesa Kivanc
Kivilcim Kiymet Kizdurmus Kizilalma Kjell Klaas Klara Klarencjusz Klaudia Klaudian Klaudie Klaudius Klaudiusz Klavdiia Klawdij Klawdija Klemen Klemens Klementina Klementyna Kleopatra Klotylda Knut
Koba Kobuli Kocer Koka Koksal Kolawole Koleta Kolombin Kolombina Kolos Kolumban Kolumbin Kolumbina Komil Komila Komron Kondratij Konon Konrad Konstance Konstancie Konstancja Konstantin Konstantine
Konstanty Konstantyn Konsuela Konzuela Kora Koralia Koray Korbinian Kordula Korede Korina Korinna Korkut Kornel Korneli Kornelia Kornelie Kornelii Kornelius Korneliusz Kornii Kornil Kornylii Kornylo
Kosma Kosmas Kosta Kostiantyn Krasava Krasomil Krasomila Krasoslav Krentta Kresimir Kresomysl Kristan Kristesia Kristian Kristijan Kristina Kristjan Kristof Kristyna Krisztian Krisztofer Krsto Kruno
Krunoslav Kryspin Krystian Krystof Ksawera Ksawery Kseniia Ksenofont Ktistepore Kubad Kubilay Kubra Kubrom Kubura Kuddusi Kujoe Kukuri Kumru Kumush Kunhuta Kupava Kuprijan Kursad Kurtsika Kuzma Kuzman
Kveli Kveta Kveton Kvetos Kvetoslav Kvetoslava Kvetuse Kvido Kviria Kvitka Kvitoslava Kwadwo Kwaku Kwamena Kweku Kwesi Kwintyn Kyi Kyle Kyra Kyrylo Labinot Lacramioara Lad Lada Ladimir Ladislau
Ladislav Ladislava Ladislaw Lado Ladomyr Ladyslav Lajos Lala Lale Laleh Lali Lamara Lamaza Lambert Lamih Lamine Lamis Lamiye Lamzira Lana Landry Lara Larisa Larissa Larysa Lascar Lassana Laszlo Latif
Latofat Laurane Laure Laureen Laureline Laurenc Laurence Laurencie Laurencja Laurencjusz Laurene Laurens Laurentia Laurentiu Laurenty Laurentyna Laurian Lauriane Laurin Laurine Lavinia Lavrentii
Lavrin Lawand Lawr Lawrence Lawrencia Lawrentij Layal Layan Laylo Lazar Lazare Laziz Leah Lean Leana Leander Leandr Leandra Leandre Leann Leda Lee Lejla Leke Lekso Lela Lelia Leman Lemide Lemlem Len
Lena Lene Lenia Lenja Lenka Lenn Lennard Lennert Lennie Lennox Lenny Lenya Leodegar Leokadie Leon Leona Leonard Leonardo Leoni Leonid Leonida Leonidas Leonie Leonne Leonor Leonora Leontij Leontin
Leontina Leontyn Leontyna Leopold Leopolda Leopoldina Leopoldine Leopoldyna Leos Leposava Lere Leroy Lertsamisa Lerzan Lesana Lesek Leslie Lesya Letebrhan Leticia Leticie Letitia Letizia Leu Leufroy
Lev Levente Levi Levin Levke Levko Levon Levoslav Lew Lewin Lewis Lia Liah Liam Lian Liana Lias Libena Libere Libor Libora Liboslav Liboslava Libusa Libuse Lica Lida Lidiia Lidmila Lietald Ligia Lika
Lile Lili Lilian Liliana Liliane Lilianna Liliia Liliko Lilith Liliya Lilla Lilli Lillian Lily Lindsay Line Linett Linn Linnea Lino Linus Lio Lioara Lion Lionel Liridona Lirije Lirik Lisann Lisanne
Liselotte Lissy Liuba Liubava Liubodar Liubomyla Liubomyr Liubomyra Liuborada Liuboslava Liubov Liubovi Liubozar Liubyslava Liudmila Liudomyla Liusea Liv Livia Livie Liz Liza Liziko Ljuba Ljubim
Ljubisa Ljubomir Ljubosmysl Ljubow Ljudevit Lobar Logan Loic Lola Lolade Lomia Longin Lora Lorelei Lorena Lorenc Lorenz Loreta Lorin Loris Lorna Lorrain Lorraine Lota Lotar Lothaire Lotta Lotti Louay
Loup Lourenco Lovorka Lovro Luana Lubica Lubomir Lubomira Lubor Lubos Luboslav Luboslava Lucca Lucentiu Lucia Lucian Luciana Lucica Lucien Lucienne Lucija Lucijan Lucille Lucius Lucja Lucjan Lucretia
Lucretiu Lucy Ludek Ludise Ludivine Ludivoj Ludka Ludmila Ludolphe Ludomil Ludomila Ludomir Ludomira Ludoslav Ludoslava Ludovic Ludovica Ludovit Ludvik Ludvika Ludwik Ludwika Luena Luis Luisa Lujain
Lujza Luk Lukas Lukija Lukjan Lukrecie Lukrecius Lula Lulzim Luminita Lumir Lumira Lumturije Luna Lungu Lutfi Lutfiya Lutfullah Lutfulloh Lutibor Lutobor Lutschezar Luul Luz Luzie Lya Lydia Lykera Lyn
Lynn Lystvych Lyusi Maad Mabel Mabela Mabruk Maca Macaire Mactar Madalena Madalin Madalina Maddox Madid Madita Madleen Madlen Madona Mady Maekele Mafalda Magali Magdalena Maguelone Maguette Maguli
Mahad Mahan Mahari Mahaut Mahboba Mahboube Mahder Mahir Mahmud Mahrus Mahsa Mahtab Mahulena Mahvash Mahzan Mahzun Maia Maica Maiia Maik Maiko Maimouna Maira Maja Majda Majja Maka Makary Makhtar
Makinwa Mako Maks Maksimiljan Maksud Maksymilian Makuna Malcolm Malena Malia Malick Maliheh Malik Malina Malisa Malkhaz Mallaury Malo Maloxat Malva Malvina Malwina Mamadi Mamady Mamamze Mamert Mamia
Mamisa Mamisimedi Mamistvali Mamour Mamuka Mamula Manana Manasse Manca Mancho Manda Mandana Manel Manfred Manni Manole Manon Manona Mansoor Mansur Mansvet Maqsud Maqvala Mara Maradi Marah Marat
Marceau Marcela Marceli Marcelin Marcelina Marceline Marcell Marcelo Marcheta Marcia Marcin Marcu Mardon Mare Mareike Mareme Maren Marena Marfa Marga Margareta Margarita Margita Margrit Margrith Mari
Maria Mariami Marian Marianna Mariano Mariatu Marica Maricarmen Marichka Maricica Mariella Marieme Marieta Marijan Marijana Marika Marilena Marilu Marilyn Marina Marinela Marinko Mario Marioara
Mariola Marisa Marisol Marissa Marit Mariuca Marjeta Marketa Markiian Markika Marla Marleen Marlen Marlena Marlene Marli Marlis Marlo Marlon Maros Marten Marthe Martial Martim Martin Martine Martjan
Marton Martyn Martyna Marwin Maryan Maryna Marzia Marzieh Masa Mashiko Masho Mashxura Masinka Masoma Masood Masoumeh Mastura Matan Matar Mate Matei Matej Mateja Mateo Mateus Matheus Mathew Mathilda
Mathis Mathurin Matias Matija Matiko Matilda Matilde Matin Matis Matjaz Matko Mato Matous Matsatso Matthew Matthieu Matthis Matti Mattis Matus Matvii Matwej Matyas Matylda Maud Maugis Maureen
Mauricette Mauro Maurycy Mavdud Mavlon Mavluda Mawuena Mawusi Maxbuba Maxellende Maxence Maxfuza Maxi Maximilian Maximilien Maxine Maxmilian Maxsuma Mayeul Mayra Mayte Mazbut Mazen Mazhar Maziar
Mazlum Mbalia Mbaye Mebrat Mechyslav Mechyslava Mecislav Mecislava Medard Medea Mederic Medhin Medine Medoune Medya Mefodij Megane Mehari Mehrdad Mehri Mehriban Mehtap Meik Meire Meissa Mekasho
Mekonnen Melania Melanie Melaniia Melano Melchior Melda Melek Melenija Melichar Melih Melike Meliksah Melinda Melis Melisa Melisande Melissa Melissandre Melita Melnic Melodi Melvin Memduh Mence Merab
Mercedes Mercia Merhawi Merhawit Meri Meric Merih Merle Merovee Merveille Mervin Mestan Mesut Mete Metia Metod Metodej Metschislaw Mette Mevlida Mevlut Mewael Mgelia Mgelika Mica Micael Micaela Micha
Michael Michal Michala Michalina Michej Michel Michele Micheline Mick Mieke Miha Mihael Mihail Mihailo Mihajlo Mihaly Mihnea Mihriban Mija Mijat Mika Mikail Mikayel Mike Mikheil Miklos Mikolas Mikulas
Milada Miladin Milanka Milanko Mile Milen Mileta Milete Milic Milij Milik Milisav Milivoj Miliza Miljan Miljana Miljenko Milka Milla Millen Milo Milojica Milomir Milon Milorad Miloslav Miloslava
Milota Milous Milovan Milovin Milowan Milred Miluse Milutin Mima Mimo Mina Mindia Minka Minodora Mio Mioara Miodrag Miomir Mira Mirabela Mirac Miran Miranda Miray Miraziz Mirco Mirek Mirella Miriama
Mirja Mirjam Mirka Mirkelam Mirko Mirlinda Mirna Miro Miromil Miromila Miron Mirona Miroslava Mirsad Mirsada Mirtil Miruna Mirvat Mirwais Mirza Mirziyo Misa Misbah Misha Mishiko Misko Mislav Misra
Mitar Mithat Mitica Mitja Mitofan Mitrut Mizgin Mlad Mladana Mnata Mnatobi Mnatobisa Mnislav Mnislava Mobolaji Moctar Modupe Mofifoluwa Mogeli Mohadese Mohanad Mohannad Mohir Moise Moisej Moises
Moisette Mojca Mojgan Mojisola Mojisoluwa Mojmir Mojzesz Mojzis Mokej Mokryna Momir Momira Momo Monalisa Monavardisa Moni Monica Moradeke Morayo Morenike Morgan Morgane Moric Moris Morolake Morten
Mosinmileoluwa Mosunmola Motria Motunrayo Mouhamadou Mouhamed Mouhameth Mouhammadou Moustapha Movsar Moxidil Moxigul Moxina Moxinur Moxira Moyosore Mozhdeh Mozhgan Mstislav Mstislaw Mstyslav Mstyslava
Mtvarisa Muammer Muattar Muaviye Muaz Muazzam Mubina Muesser Mufid Mufiz Muge Mugur Mugurel Muhamed Muhannad Muhsin Muhtar Muhterem Muhtesem Muhtor Muhyiddin Mujdat Mujde Mujgan Mukadder Mukaddes
Mukerrem Mukhran Mukhtar Muktedi Muktedir Muktefi Mulham Mulu Mumtaz Munif Munir Munira Muren Muriel Muriela Murilo Murman Murod Musii Musir Muslih Mussie Mustafo Musulmon Mutahhar Mutasim Muteber
Mutemed Muttalib Muyassar Muyiwa Muzaffar Muzdad Mwajuma Mykyta Mylene Mylodara Myloslava Myriam Myrna Myron Myroslav Myrtil Mzagho Mzekala Mzekha Mzekhatuni Mzeona Mzetamze Mzetvala Mzevinar Mzia
Mzira Mzisadar Mziula Nabi Naci Nada Nadalina Nadege Nadejda Nadeschda Nadezda Nadi Nadiya Nadzieja Nae Naemi Nafisa Nafiz Naghmeh Nahil Nahom Nail Naima Naina Naira Naja Najah Najla Najmiddin Nalin
Namik Nandor Nane Naneta Nani Naniko Nanuka Nanuli Naomi Napoleon Naqibullah Nara Narcis Narcisa Narcisse Nare Narges Nargis Nargiza Nargizi Narimon Narin Narine Narkis Nasiba Nasima Nasqida Nasra
Nasriddin Nasrullah Nastja Natali Natalia Natalie Nataliya Natalka Natan Natanael Nataniel Natasa Natasha Natela Nathan Nathanael Natia Natiq Natka Natnael Nato Naudet Naum Nawid Nawras Nawroz Naz
Nazar Nazarii Nazariusz Nazary Nazdar Nazif Naziko Nazim Nazmi Nazrulloh Nebiat Nebojsa Necat Necdet Nechifor Nechirvan Necib Necmettin Nedeljko Nedim Nedjeljka Nedjeljko Neele Neema Nehemie Nehir
Nehoslav Neja Nejc Neklan Nela Nelea Neli Nelia Nellea Nelli Nelly Nelson Nelu Nemanja Nemyr Nemyra Nena Nene Neonila Nepomuk Nera Nergis Nergiz Nermina Nesa Neset Nesim Neslisah Nestan Nestor Neva
Neven Nevenka Nevio Nevra Nevzat Nexhmije Nezamysl Nia Niako Nicanor Nicephore Nichifor Nicholas Niclas Nicoara Nicodim Nicola Nicolai Nicolaie Nicolas Nicon Nicu Niculina Niculita Nicusor Nicuta Nida
Nidia Niels Nifont Nigel Nigisti Nigora Nigsti Nihad Nihal Nihan Nik Nika Nikandr Nikanor Nike Nikifor Niklaus Niko Nikodem Nikodema Nikodim Nikol Nikolasz Nikoleta Nikoloz Nikon Niksa Nila Niloofar
Nilufar Nima Nimakoah Nimco Nimo Nimrod Ninaka Nine Ninel Nineli Nini Niniko Ninioluwa Ninuka Ninutsa Nisa Nisan Nisreen Nistiman Niusha Nivin Niyazi Niyilolawa Nizamettin Nizom Nizomiddin Njegomirka
Nnamdi Nneka Nodar Nodira Nodo Noe Noel Noelle Noema Noemi Noemie Noila Nona Nonna Noorullah Nora Norberta Norberto Norica Norina Norma Norman Normand Nosir Nosirjon Novak Nozima Nubia Nuda Nudem Nugo
Nugzar Nuha Nuka Nukhet Nuki Nukri Numan Nunu Nunuka Nural Nuran Nurbek Nuredin Nurettin Nurgul Nurgun Nuria Nuriddin Nursel Nurseli Nurullah Nusa Nusratulloh Nusret Nutsa Nutsi Nyambura Nyima Oana
Oba Obada Obid Obioma Obrad Obren Oceane Octav Octave Octavia Octaviana Octavio Octaviu Odai Odeta Odette Odil Odile Odilon Odin Odolen Odon Odunayo Ofelia Ofelie Ofelya Oger Ognjana Ognjen Ogooluwa
Oguzhan Ohniana Okbay Oke Okhrim Okiki Okropir Oksan Oksanka Oktavian Oktavie Oktavius Oktjabrina Ola Oladara Oladare Oladimeji Olaide Olajumoke Olakunle Olamide Olanrewaju Olansile Olaoluwa Olasunmbo
Olatunbosun Olayinka Olbram Olcay Oldrich Oldriska Ole Oleksiy Olelko Oles Olesea Olesya Olga Olgica Oliga Olim Olimpia Olimpiada Olimpian Olimpij Olimpiu Oliva Olivera Olivia Olivie Oliviu Oliwia
Oliwier Olli Ololade Oluchi Olufeyisayo Olufunmi Olufunmilayo Olumorotimi Olusola Olutomiwa Oluwafemi Oluwagbemiga Oluwakemi Oluwamumibori Oluwamuyiwa Oluwasanmi Oluwasegun Oluwasemilore Oluwaseyi
Oluwatimilehin Oluwatobiloba Oluwatofunmi Oluwatosin Oluwatoyosi Oluwatumise Oluwole Oluwunmi Olympie Omad Omawunmi Ombline Omelian Omina Omobobola Omobolanle Omodunni Omolabake Omolara Omolola
Omosalewa Omotara Omotayo Omotola Omotolani Omotoun Omowumi Omran Onder Ondrej Ondrejka Onome Onoriode Onufrij Onufry Opemipo Opeoluwa Opeyemi Ophelie Oqil Orbel Oreofe Orest Oresta Orestes Oriande
Oriane Orif Oriiana Orkhyp Orlane Ortansa Oryna Orysia Oryslava Orzu Osaro Osasu Oscar Osip Osmund Ostoja Ostromir Osunleke Osvald Ota Otabek Otakar Otakara Otar Otia Otieno Otilia Otilie Otmar Oto
Otokar Otomar Otylie Oury Oxana Oybek Oyenike Oyga Oyindamola Oyindasola Oyku Oynur Oysha Ozan Ozana Ozanne Ozden Ozer Ozge Ozhan Ozkan Ozlen Oznur Ozod Ozoda Ozodbek Ozren Paata Pachom Pacome Paja
Pakize Pakizo Palazhka Palemon Palmira Palmiro Palwasha Pamela Pamfil Panagachie Panait Panas Panfil Panka Pankrac Pankracy Pankratij Panna Pantaleon Pantelei Panteleimon Pantelejmon Papuna Paramon
Paraschiva Parascovia Pardis Parfait Parfen Parla Parsival Parvin Parwana Parwiz Paskal Paskala Patarkali Patarkatsi Paterne Pathe Patrice Patricia Patricie Patricija Patrik Patrizia Patru Patrycja
Patrycjusz Patrycy Patsia Paule Paulette Paulica Paulina Pava Pave Pavica Pavla Pavle Pavlin Pavlina Pavol Payidar Pecine Peer Pegah Pelageja Pelaghia Pelagia Pelagie Pelaheia Pelahiia Pelhrim Pelinsu
Pelumi Pembe Penda Penelopa Penelope Pepe Pepela Pepena Pepiko Pepin Pepo Pera Perceval Peri Perica Perihan Perikles Perla Pero Perran Perrine Persida Pertev Peruna Perver Pervin Perwin Perzida Petek
Peter Petko Petr Petrana Petre Petrica Petrija Petrisor Petronela Petronila Petronille Petronius Petru Petruse Petrut Petruta Petula Peyami Peyman Phil Philemon Philibert Philine Phillip Philomene
Philothee Phoebe Pie Pierrick Piet Pimen Pio Piraye Pirimze Pirvardisa Pit Pius Pjotr Podolian Poliana Polikarp Polona Polykarp Polyxena Pompilia Pompiliu Porfirij Porfiriusz Porfiry Poso Potap
Potishana Pouria Prascovia Praskowja Pravdan Pravdomil Pravdomila Pravomil Pravomila Pravoslav Pravoslava Predrag Premysl Pribyslav Pribyslava Primerose Primoz Prisca Priscila Priscilla Priscille
Priska Profira Prokl Prokles Prokofij Prokop Prokopa Prokul Prosper Prow Prudence Prvoslav Pulcherie Pylyp Qadir Qais Qaitamza Qamar Qaqita Qendrim Qiasa Qizilgul Qobil Qosim Quentin Quentine Quieta
Quintia Quirin Qvarqvare Rachael Rachel Rachela Raci Rada Radan Radana Radek Radeke Radenko Radhost Radim Radimir Radimira Radina Radisa Radislav Radislava Radislaw Radivoj Radivoje Radko Radmil
Radmila Radmilo Rado Radojka Radomil Radomila Radomir Radomira Rados Radosav Radoslava Radovan Radovana Radowan Radslava Raducu Radul Raduz Radvan Radym Radymyr Raed Rafaela Rafayel Rafet Rafid Rafila
Raghda Rahima Rahime Rahmi Rahsan Rahwa Raif Raik Raina Rainald Rainhard Rainold Rajab Rajko Rajna Rajnold Rajsa Rakip Rakita Ramata Ramatoulaye Ramaz Ramia Ramiro Ramla Ramon Ramziddin Ramziya
Randolf Ranek Ranko Raoul Raphael Raphaelle Rasheedah Rasifa Rasim Rasit Rasko Rastislav Rastislava Ratibor Ratimir Ratmir Ratybor Ratymyr Rauf Raul Ravshan Raxmatulloh Raymond Raymonde Rayona Rayxona
Razan Razia Razvan Rebaz Rebeca Rebeka Rebekka Rebin Recai Refah Refet Refik Reghina Regina Reginald Regine Regula Rehab Rehor Rehorka Reina Rejean Rejeanne Reka Relja Relu Remi Remig Remilekun Remo
Remus Renas Renat Renata Renato Renaud Renee Rengin Renja Resad Resat Resi Resid Resul Reto Revaz Reybaud Rezi Rezo Rezzan Ria Riana Rica Riccardo Richard Richarda Rick Ridvan Ridwan Rieke Rifat Rifki
Rija Rike Rimma Rina Rino Ristana Riza Rizgar Rizvon Rjurik Robert Roberta Robertina Robi Robina Robinson Robiya Roble Rocio Rodan Roderik Roderyk Rodica Rodion Rodoljub Rodolphe Rodoslav Rodrigue
Roger Rohullah Roj Rojan Rojava Rojbin Rok Rokhaya Rokia Roko Roksana Roksolan Roksolana Rola Rolande Romain Romana Romanita Romena Romeo Romeu Romina Romuald Romul Romulus Romy Ron Ronahi Ronak Ronan
Roni Ronke Rosalia Rosalie Rosalinda Rosamunda Rosana Roselin Roseline Roselyn Rosemary Rosina Rostam Rostislav Rostislava Rostislaw Rostyslava Rotaru Rotimi Roula Rovena Roxelana Roya Roza Rozalia
Rozalie Rozalija Rozalinda Rozamunda Rozana Rozerin Rozina Rozita Roziya Rozvita Rrezarta Ruby Ruchan Rudolfa Rudolfina Ruedi Rufina Rufus Ruhollah Ruhsar Ruken Rukneddin Rula Rumena Rupert Ruska
Russell Rustu Rusudan Rut Ruxanda Ruxandra Ruya Ruza Ruzanna Ruzena Ruzica Ryan Saadi Saba Saban Saber Sabin Sabina Sabit Saboxat Saboxon Sacid Sada Sadan Sadar Sadberk Sadettin Sadi Sadik Sadio Sadiq
Sadoqat Sadri Sadriddin Sadullah Saer Saffet Safi Safiatou Safietou Safir Safira Safiya Safo Safta Safura Sagar Saghar Sahap Sahin Sahinalp Sahsuvar Saido Saif Saim Saiq Sajida Sajjad Sakar Sakip
Sakir Salambek Salamoun Salar Saleh Sali Salimatou Sally Saloh Salome Salomea Salomena Salomey Salomon Salomoun Saly Sam Samah Saman Samandar Samaneh Samantha Samatar Samed Sami Samih Samil Samim
Samina Samiullah Samiya Sammy Samo Samson Samuel Samuela Samuil Samvel Sanam Sanata Sancho Sanda Sandor Sandro Sandu Sanel Sanela Sanjin Sanobar Santino Sanziana Saodat Saphira Sara Saran Sarani
Sardor Sarjo Sarka Sarlota Sarvar Sarvinoz Sasa Sasan Saskie Saso Saturnin Saul Sauveur Sava Savas Savel Saveta Savin Savina Savinien Savva Sawelij Sawwa Sawwatij Saxida Saxona Sayan Sayed Sayyora
Schanna Scholastika Scholastique Schorsch Sead Sean Sebastian Sebastiao Sebastien Sebastjan Sebestian Sebine Sebnem Secaeddin Secil Seckin Seckou Sedef Seden Sediqa Sedrik Sefer Sefik Seghei Segilola
Segolene Sehlevent Sehrazat Sehriyar Sekhnia Sekinat Sekou Seku Selahattin Selale Selami Selcan Selda Selen Selena Selihom Selima Selina Seliwan Seliwerst Selvi Sema Semenica Semere Semion Semsi
Semybor Sena Senad Senay Sener Sengul Senka Sennur Senol Senta Sepp Serafettin Serafim Serafima Serafin Serafina Seraphin Serban Serbulent Seref Serena Serenus Sergen Serghei Sergi Sergio Sergiu
Sergiusz Sergo Serhad Serhat Serhiy Serif Sermet Sermin Sertac Sertap Servac Servan Serwan Sesia Setara Settar Seval Sevara Sever Severin Severina Severine Sevil Sevinc Sevket Sevki Sevtap Sevval
Sewastjan Seweryn Sexmus Seyban Seyda Seydou Seye Seyfettin Seyfi Seyfullah Seyma Seynabou Seyyit Shabnam Shaburi Shade Shafiq Shahab Shahboz Shahd Shahobiddin Shahriyor Shahrzad Shahzod Shakara
Shakiba Shakila Shako Shakro Shalewa Shaliko Shalva Shamsiddin Shamso Shanshe Shapur Sharia Sharifa Shatha Shaun Shawn Shayan Shchastyslav Shchek Sheida Sheila Shekoni Sherin Sherzod Shilan Shireen
Shirley Shkelzen Shodiyor Shogofa Shohreh Shola Shorena Shoshia Shota Shukia Shukri Shukrulloh Shvan Siamak Siavash Sibyla Sibylle Sidi Sidki Sidney Sidoine Sidon Sidonia Sidonie Sidor Sidy Sienna
Sigebert Sigfrid Sigismond Sihab Sihabeddin Siir Sijuade Sikharula Sila Silan Silantij Silas Silja Siltan Silvan Silvana Silvere Silvestr Silvia Silvian Silviana Silvie Silvija Silvio Silwestr Sima
Simao Simeon Simeona Simge Simi Similoluwa Simin Simina Simion Simisola Simo Simon Simona Simonida Sinasi Sindy Sinem Sinica Sinisa Sinja Sinkler Sinklitikija Sipan Sira Sirin Sirineu Sirojiddin Sirri
Siuzana Sixt Sixte Sixtine Sixtus Siyar Skarlet Skarleta Skipped Sky Sladana Slava Slavek Slaven Slavena Slaviboj Slavibor Slavka Slavoboj Slavoj Slavoliub Slavoljub Slavomil Slavomila Slavomir
Slavomira Slavomyr Slavuta Slobodanka Smaranda Smiiana Smil Smiljana Smilla Sname Snejana Snezana Snizhan Snizhana Snjezana Sobeslav Sobeslava Sobit Sodiq Sofi Sofie Sofon Sofron Sofronie Sofya Sohail
Sohib Sokhna Soledad Soline Solohub Solveiga Soma Somayeh Sona Sonia Sonke Sopiko Sopio Sopo Soraia Soran Sorana Sosina Soso Soter Sotira Sowande Sozdar Spartak Spela Speranta Spiridon Spirydion
Spogmai Spytihnev Srboljub Srecko Sredoje Srna Stan Stana Stanca Stancu Stanimir Stanislas Stanislaw Stanko Stanley Stanyslava Stasa Stasta Staza Stef Stefan Stefana Stefania Stefanii Stela Stelian
Steliana Stella Steluta Stepan Stepana Stepanida Stepanka Stephane Stephanie Ster Stevan Steve Stina Stipan Stipe Stjepan Stojanka Stojmir Stozhar Strahinja Stribor Suada Subhi Subomi Sudi Suelen
Suheir Suheyl Suhrob Sula Sulaiman Sulaymon Suleekho Suliko Sulton Sumayyah Sunay Suncica Suren Sururi Susana Susanna Suyuna Suzan Suzana Suzanne Suzon Svatava Svatoboj Svatobor Svatomir Svatopluk
Svatoslav Svatoslava Svea Sveatoslav Svebor Svetislav Svetla Svetlana Svetluse Svetolik Svetomir Svetoslav Svetozar Sviatopolk Sviatoslav Sviatoslava Swassane Swetozar Swjatopolk Swjatoslaw Sybilla
Sylva Sylvain Sylvestre Sylviane Sylwester Sylwia Synook Szabolcs Szczepan Szofi Szofia Szonja Taban Tabris Taceddin Tacjana Tade Tadeas Tadej Tadese Tadija Taghrid Tahani Tahereh Tahmina Tahsin Taia
Taib Taisia Taisiia Taisija Taiwo Tako Talat Talay Talea Taleb Talha Talia Taliko Talip Talita Tamam Tamas Tamaz Tamcho Tami Tamia Tamila Tamina Tamino Tammo Tamriko Tamro Tamta Tamtike Tamuna Tana
Tanana Tancrede Tandila Tanguy Tania Tanju Tankred Tansu Tanyeli Taqa Taraneh Tari Tariel Tarik Tarja Tasa Tasiko Taskin Taso Tata Tatana Tatev Tatia Tato Tatuli Taurin Tayler Taylor Taym Tayyar Tazo
Tea Tebrone Tedros Teea Teimuraz Teja Tejumola Tekin Tekinalp Tekla Teklit Temidayo Temitope Tengiz Tengo Tenin Teo Teobald Teodor Teodorik Teodoro Teodosia Teodoz Teodozie Teofan Teofil Teofila
Teohari Teoman Teona Terenc Terence Terencius Terencjusz Terentij Teresa Tereza Terezia Terezie Terezija Terlan Tertuliano Tesfaldet Tesfalem Tesfazghi Tessa Tetia Tetyana Tevfik Tevhid Tewelde
Tewodros Tezcan Tezel Tezer Thaer Thais Thalea Thalia Thamer Theo Theobald Theodora Theodorik Theodosie Theofan Theofil Theofila Theophile Theophraste Thibault Thibert Thies Thorben Thorge Tia Tiber
Tiberia Tiberiu Tiberius Tibor Tiburcius Tichomil Tichomir Tichon Tidiane Tija Tijana Tika Tiko Tikuna Til Tilen Tillmann Tilo Timea Timm Timnit Timofei Timoleon Timon Timotei Timotej Timoteo Timoteus
Timothee Timothy Tinas Tinatin Tinca Tincuta Tine Tiniko Tino Tiphaine Tit Titi Titien Titilayo Titilope Titus Tizian Tjark Tjasa Tmagishera Tobias Tobiasz Tobiloba Tohir Toki Tokunbo Tolulope Tolunay
Toluwalope Toluwani Toluwanimi Toma Tomas Tomaska Tomaz Tome Tomiloba Tomislav Tomislava Tomke Tommy Tomo Tomori Tonci Toncica Toni Tonija Tonka Tonko Tonnin Tony Tooba Torkvat Toska Toussaint Toyip
Tracy Trajan Trifon Tristan Trofim Trpimir Trpko Tsago Tsaguli Tsangala Tsaro Tsate Tsatsa Tsatso Tscheslaw Tsega Tsiala Tsige Tsigereda Tsiko Tsinara Tsion Tsira Tsisana Tsisia Tsiskara Tsiskari
Tsismara Tsismari Tsitsi Tsitsia Tsitsino Tsiuri Tskhvari Tsokala Tsotne Tsqaloba Tsutsa Tuana Tudor Tudora Tudorita Tudosia Tufan Tugay Tugrul Tugtekin Tuhfe Tulin Tumer Tunahan Tunar Tunay Tunc
Tuncer Tuqa Turgay Turia Turkan Turkay Turna Turold Turpal Tuta Tutia Tutku Tvrtko Twerdislaw Tworimir Tykhon Tyler Tymish Tymoteusz Tyron Ubah Ubax Ubaydulloh Ucha Uche Uchenna Uchqun Ueli Ugochi
Uhra Ukbe Ulduz Ulfet Ulgen Uliana Uljan Uljana Ulrika Ulus Ulvi Ulviye Ulviyye Ulyana Ulysse Umanko Umar Umid Umida Umidulloh Ummiye Umran Umur Umuralp Una Unal Unsel Unseli Upton Uqbaloy Urbain
Urfon Uros Urs Urska Ursula Ursule Usama Usame Usmon Ustin Ustym Ustyna Utku Uve Uygu Uzayr Uzbegim Uzeyir Uzodimma Vaclav Vaclava Vafo Vaha Vahdet Vahe Vahid Vahide Vakho Vakhtang Vala Valburga
Valdemar Valdemara Valentim Valentin Valentina Valentine Valentino Valentyn Valentyna Valer Valera Valere Valeria Valerian Valerie Valerii Valeriia Valeriu Valery Vali Valid Valmir Valter Valtr Vanda
Vanesa Vania Vanja Vano Vardo Varskvlavisa Varvara Vasiko Vasili Vasilica Vasilie Vasilij Vasilina Vasilisa Vasja Vasko Vasliddin Vato Vatroslav Vavrinec Vazha Veaceslav Vecdi Veceaslav Veceslav
Vedran Vedrana Veduna Vefa Vefik Vehbi Veit Vela Velana Velemyr Veleslav Veleslava Velibor Velimir Velimira Velina Velislav Velislava Venance Vencel Venceslas Venceslav Venceslava Vendel Vendelin
Vendelina Vendula Vendulka Venek Venera Veniamin Venka Vera Verda Vergiliu Verginia Verica Veriko Verner Veronica Veroslav Veroslava Vesa Veselinka Vesile Veslava Veta Veysi Vianney Vica Vicdan
Vicentia Vicentiu Victoire Victor Victorien Victorin Vid Vida Vidak Vidor Viera Vieroslava Vigile Vijeko Viktoria Viktorie Viktorin Viktorya Vildan Vilem Vilema Vilemina Vilena Vilenina Viliam
Vilibald Vilina Viljem Vilma Vilmar Vilmos Vin Vince Vincenc Vincencie Vincentiu Vinciane Vinka Viola Violetta Violina Viorela Viorelia Vira Virag Virgil Virgiliu Virgin Virginie Virhiniia Visarion
Visnja Vit Vita Vitalia Vitalie Vitalina Vitaliy Vitazoslav Vitezslav Vitezslava Vitold Vitor Vitoria Vitoslav Vitus Vivian Viviana Viviane Vivien Vivienne Vjekoslav Vjenceslav Vlada Vladan Vladana
Vladek Vladena Vladilena Vladimer Vladimir Vladimira Vladislav Vladislava Vladivoj Vladlen Vladlena Vlado Vladyslava Vlaicu Vlastimil Vlastimila Vlastimir Vlastimira Vlastislav Vlastislava Vlatka
Vlatko Vlk Voichita Voicu Vojen Vojin Vojislava Vojmil Vojmir Vojmira Vojslav Vojslava Vojtech Vojteska Vok Volodyslav Vorsila Vosil Vratislav Vratislava Vratko Vreni Vroni Vseboj Vsebor Vserad
Vseslav Vseslava Vsevlad Vujadin Vujica Vuk Vukan Vukasin Vukica Vukota Vuslat Vyacheslav Waclaw Wadim Waheed Wajiha Walentin Walentina Walenty Walentyn Walentyna Waleran Waleria Walerian Walerij
Walerija Walerjan Walery Walgierz Wali Waly Wambui Wandrille Wanesa Wanjiku Waqila Warda Warfolomej Warlaam Warley Warsan Warwara Wasilij Wasilisa Wassilij Wawrzyniec Wazlaw Wegahta Weldeab Weldu
Welimir Wendy Wenedikt Weniamin Wera Weronika Wiam Wiara Wibke Wikentij Wiktor Wiktoria Wiktorija Wiktorin Wilfryd Wilhelmina Wincenty Wintana Wirginia Wissarion Witalij Witalis Wjatscheslaw Wladilen
Wladislaw Wladlen Wladyslaw Wlas Wlodzimierz Worku Wsemil Wseslaw Wsewolod Wuraola Wyscheslaw Xalima Xatun Xaverie Xaverius Xavier Xaviere Xebat Xenia Xenie Xenophon Xheladin Xhevahire Yaa Yacine
Yafet Yagiz Yagmur Yago Yahya Yahyo Yakubu Yalcin Yalda Yalgin Yama Yaman Yamen Yango Yankuba Yannic Yannik Yaprak Yared Yaren Yasaman Yasamin Yasar Yasmiin Yasser Yayah Yazid Yejide Yekta Yelda Yero
Yesim Yetkin Yetunde Yevhenia Yewande Yigit Yildirim Yildiz Ylvi Ylvie Yoann Yohana Yolande Yonatan Yonca Yoqub Yorbek Yoro Yorqin Yosief Yosun Yousof Youssou Youssouf Youssouph Youssoupha Yozida
Yoznur Ysaline Yseult Yuce Yucel Yumni Yusiv Yusupha Yusur Yven Yvette Zabava Zabir Zabiullah Zaboj Zachar Zacharias Zachariasz Zacharie Zachary Zache Zafar Zafir Zahar Zaharia Zahid Zahide Zahir
Zahit Zaida Zain Zaina Zaira Zakelina Zakhar Zakharii Zalan Zamfir Zamfira Zamir Zan Zana Zaneta Zara Zaraza Zarghona Zarije Zarin Zaur Zavida Zavis Zayd Zayniddin Zaza Zbislav Zboryslav Zbyhnev
Zbyhneva Zbynek Zbynka Zbysek Zbyska Zbyslav Zbyslava Zdan Zdana Zdena Zdenek Zdenka Zdenko Zderad Zdeslav Zdeslava Zdik Zdirad Zdislav Zdislava Zeba Zeina Zejnep Zekai Zekarias Zekeriyya Zelal
Zelibor Zelimir Zelimira Zelislav Zelislava Zeljka Zelmir Zelmira Zemen Zemyslav Zenebech Zeno Zenobia Zenobie Zenon Zenovia Zenovii Zente Zephirin Zeray Zerdest Zerrin Zerya Zeteny Zeyd Zeynel Zezva
Zhamiera Zhamita Zhamuta Zhanna Zhozefina Zhuzhuna Ziba Ziga Zihni Zijad Zilan Zilola Zin Zina Zinaida Zinovia Zinowij Zita Zitomir Zitomira Zitoslav Zitoslava Ziva Zivan Zivana Ziver Ziyad Ziyo Zlat
Zlatica Zlatka Zlatko Zlatomir Zlatomira Zlatomyr Zlatuse Zoe Zoeva Zoey Zofia Zofie Zofija Zohid Zohir Zohreh Zoia Zokir Zoltan Zora Zorana Zoremyr Zoreslav Zoreslava Zorian Zorina Zorka Zoroslav
Zoroslava Zoryna Zosim Zosima Zoyir Zozan Zrinislav Zrinko Zselyke Zsofia Zsolt Zsombor Zubaida Zubayr Zubeyr Zufan Zuhal Zuka Zulai Zulal Zuleyha Zulfikar Zumra Zumrut Zura Zuria Zuriko Zuxra Zuzana
Zuzanna Zvenyhor Zvenymyr Zvenyslav Zvenyslava Zvezdana Zviad Zvonimir Zvonimira Zvonko Zygmunt Zynovii Đina Đorde Đura Đurad Đurda Đurica Łazarz Łucja Əhmed
Abdelhak Abdelilah Abdellah Admir Aferdita Aliyu Amaka Amarjit Amela Anouar Arber Asadullah Babatunde Baljit Basir Birte Bisi Bouchra Brahim Busra Chaimae Chava Cuong Deeqo Delil Dinara
Dlovan Driss Ehis Fahrudin Fatiha Fereshta Fikreta Flutura Ghena Ghizlane Hajar Hanane Hanife Hatixhe Hieu Hinnerk Hiwa Houria Ikram Imane Jawed Jiyar Jouri Kavitha Kebba Khadidja Kimete
Kinda Krassimir Kreshnik Kumaran Kunigunde Lahcen Laith Lamar Larbi Lindita Lotfi Ludmilla Manpreet Mariyka Masuma Mayar Moncef Mouna Mourad Najiba Nawar Naweed Ndeye Nedzad Nematullah
Noureddine Obaida Onno Osaze Othmane Ottmar Ouarda Oumaima Ousainou Penka Petrit Phong Qasem Qutaiba Rachida Raissa Ranj Rawand Redouane Retal Ridha Rinor Ritaj Rojhat Rukan Rumjana Safae
Safet Saliha Saltanat Sangeetha Sediq Selvam Senada Serife Serigne Sevdalina Sham Sherzad Shukria Shwan Sinaida Sondos Soufiane Soukaina Srdan Taleen Teuta Thambi Tunde Vasanthi Visar Wafae
Wieslawa Xhemile Xhevdet Yassine Zagros Zaman Zamira Zdzislaw Zinar Zineb Zineta Suleika Zuleika`;
