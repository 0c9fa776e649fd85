import { falte, gefaltet } from './falten';
import { FERNE_NACHNAMEN } from './ferne-nachnamen';
import { HAEUFIGE_NACHNAMEN } from './haeufige-namen';
import { WEITERE_NACHNAMEN } from './weitere-nachnamen';

/** Frequent surnames that are no ordinary nouns, and endings that make a surname. A suggestion list, like the first names. */
export const NACHNAMEN: ReadonlySet<string> = new Set(
  `Müller Schmidt Schmitt Schmitz Schulz Schulze Schultz Hoffmann Hofmann Schäfer Klein Schröder Neumann Schwarz Zimmermann
  Krüger Hartmann Werner Krause Meier Meyer Maier Mayer Lehmann Köhler Herrmann Walther Peters Lange Scholz Möller Weiß Jung
  Keller Vogel Schubert Roth Lorenz Baumann Schuster Ludwig Böhm Kraus Schumacher Vogt Jäger Stein Otto Sommer Seidel
  Heinrich Brandt Haas Schreiber Dietrich Ziegler Kuhn Pohl Horn Busch Bergmann Sauer Arnold Wolff Pfeiffer Lindner Lindemann
  Demir Demirkan Yilmaz Yılmaz Kaya Celik Çelik Şahin Sahin Yildiz Yıldız Yildirim Yıldırım Öztürk Ozturk Aydin Aydın Özdemir
  Arslan Aslan Doğan Dogan Kılıç Kilic Çetin Cetin Kara Koç Koc Kurt Özkan Şimşek Simsek Polat Korkmaz Erdoğan Erdogan Yavuz Aksoy
  Akın Bulut Güneş Gunes Tekin Karaca Keskin Acar Bozkurt Güler Avcı Avci Kaplan Turan Yalçın Yalcin Şen Tunç Toprak
  Ahmadi Mohammadi Hosseini Hussaini Rezai Karimi Haidari Rahimi Ahmadzai Stanekzai Noori Nazari Amiri Akbari Jafari Sharifi Rahmani
  Sultani Qaderi Safi Popal Wardak Yousufi Zadran Khan Hashimi Alizada Hakimi Rasuli Ebrahimi Moradi Ghasemi
  Hassan Hussein Ibrahim Khalil Hamdan Haddad Khoury Saleh Nasser Mansour Shaheen Darwish Hamad Sabbagh Najjar Khatib Issa Qasem
  Masri Halabi Homsi Shami Kurdi Barakat Daher Farah Sheikh Suleiman Othman Hamid Hammoud Ali Omar Osman Saado Murad Barzani Rashid
  Okafor Okonkwo Adeyemi Mensah Owusu Boateng Asante Osei Appiah Diallo Bah Barry Sow Camara Keita Traoré Traore Touré Toure Coulibaly Sissoko
  Konaté Kone Ouattara Ndiaye N'Diaye Diop Fall Cissé Cisse Ceesay Jallow Jammeh Touray Sanneh Bojang Sesay Kamara Koroma Conteh
  Tesfaye Tesfay Ghebremedhin Gebremeskel Gebre Haile Kidane Tekle Berhane Negash Abraha Habtemariam Woldemariam Mehari Hagos
  Warsame Abdi Mohamud Farah Hersi Jama Nur Yusuf Nguyen Tran Pham Hoang Phan Vu Dang Bui Do Ngo Duong Ly
  Singh Kaur Sharma Kumar Patel Gupta Perera Silva Fernando Santos Pereira Oliveira Costa Ferreira Rodrigues Martins Sousa Gomes Lopes
  Garcia García Martinez Rodriguez Fernandez Lopez Gonzalez Sanchez Perez Ramirez Torres Rossi Russo Ferrari Esposito Bianchi Romano Ricci Greco
  Nowak Kowalski Kowalska Wiśniewski Wójcik Kamiński Lewandowski Zieliński Mazur Krawczyk Kaczmarek Piotrowski
  Popescu Ionescu Popa Radu Dumitru Stan Stoica Gheorghe Matei Ciobanu Rusu Munteanu
  Kowaltschuk Kovalchuk Kovalenko Shevchenko Schewtschenko Bondarenko Tkachenko Melnyk Boyko Kravchenko Oliynyk Polishchuk Lysenko Rudenko Savchenko
  Ivanov Iwanow Ivanova Petrov Petrova Dimitrov Dimitrova Georgiev Georgieva Todorov Stoyanov Kolev Hristov
  Krasniqi Gashi Berisha Hoxha Shala Bytyqi Morina Kastrati Osmani Zeqiri Rexhepi Selimi Beqiri Thaci Shehu Jovanovic Petrovic Nikolic
  Markovic Djordjevic Stojanovic Ilic Stankovic Pavlovic Milosevic Hadzic Hodzic Kovacevic Kovac Horvat Novak Babic Papadopoulos
  Weber Wagner Becker Schneider Fischer Bauer Koch Richter Wolf Berger Kaiser Fuchs Lang Huber Kramer Franke Albrecht Beck Böttcher
  Simon Winter Ernst Winkler Graf Kühn Engel Voigt Hahn Günther Friedrich Schreiner Thomas Hermann`.split(
    /\s+/,
  ),
);

const ENDUNG =
  /(?:oğlu|oglu|enko|[ct]schuk|chuk|czuk|jtschuk|[wv]ski[yij]?|[wv]ska(?:ja|ya)?|ck[ai]|wicz|[wv]itsch|[oe]v[aić]?|[oe]wa|[aoe]vi[cć]|dze|schwili|shvili|zada|zadeh|zadah|zai|pour|nejad|ullah|eddin|yan|jan|idis|poulos|akis|escu|eanu|sson|ssen|dottir|ić|ovic|evic|inho|ian|[mh]ann|meier|meyer|maier|mayer|müller|hofer|huber|inger|lein|berger|bauer|ecker|knecht|schmidt|schmitt|schulte|kötter|brock|husen|fels|hagen)$/;
/** Tigrinya, Amharic and Arabic names of two parts. */
const ZUSAMMENGESETZT =
  /^(?:Gh?ebre|Habte|Wolde|Tesfa|Tekle|Haile|Berhane|Kidane|Abdul|Abdel|Abdou|Noor|Nur|Ghulam|Gholam|Rahmat|Hamid|Khwaja)\p{Ll}{3,}$/u;
const VORSATZ = /^(?:Al|El|Ben|Bin|Abu|Abd|Ait|Ould|Mac|Mc|O'|N'|D')[-' ]?\p{Lu}/u;

/** True for a known surname. */
export function istNachname(wort: string): boolean {
  return kennt(wort) || (wort.length > 4 && wort.endsWith('s') && kennt(wort.slice(0, -1)));
}

function kennt(wort: string): boolean {
  if (NACHNAMEN.has(wort)) return true;
  weitere ??= gefaltet(`${WEITERE_NACHNAMEN} ${HAEUFIGE_NACHNAMEN} ${FERNE_NACHNAMEN}`);
  return weitere.has(falte(wort));
}

/** Split with the first question, not when the module is loaded. */
let weitere: ReadonlySet<string> | null = null;

/** True for a word built like a surname. */
export function siehtAusWieNachname(wort: string): boolean {
  return (
    istNachname(wort) ||
    VORSATZ.test(wort) ||
    ZUSAMMENGESETZT.test(wort) ||
    (wort.length > 5 && ENDUNG.test(wort.toLowerCase()))
  );
}
