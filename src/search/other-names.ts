import { tokenize } from '../text/tokens.ts';

/**
 * Names of one place, people or person a line, where spelling habits (romanisation.ts) do not lead from one to the other:
 * renamed, or taken over from another language.
 */
const LINES = `
Kyiv, Kiev
Kharkiv, Kharkov
Lviv, Lvov, Lwow, Lemberg
Dnipro, Dnepropetrovsk, Dnipropetrovsk
Dnieper, Dnepr
Zaporizhzhia, Zaporozhye
Luhansk, Lugansk
Donbas, Donbass
Chornobyl, Chernobyl
Chernihiv, Chernigov
Chernivtsi, Chernovtsy, Czernowitz
Mykolaiv, Nikolaev
Rivne, Rovno
Vinnytsia, Vinnitsa
Kropyvnytskyi, Kirovohrad, Kirovograd
Kryvyi Rih, Krivoy Rog
Bakhmut, Artemivsk, Artyomovsk
Sievierodonetsk, Severodonetsk
Belarus, Belorussia, Byelorussia
Gomel, Homel
Grodno, Hrodna
Mogilev, Mahilyow
Moldova, Moldavia
Kyrgyzstan, Kirghizia, Kirgizia, Kirghizstan
Turkmenistan, Turkmenia
Bishkek, Frunze
Astana, Tselinograd, Akmola
Tbilisi, Tiflis
Tallinn, Reval
Yekaterinburg, Sverdlovsk
Volgograd, Stalingrad, Tsaritsyn
Saint Petersburg, Leningrad, Petrograd
Kaliningrad, Konigsberg
Samara, Kuybyshev
Gdansk, Danzig
Wroclaw, Breslau
Bratislava, Pressburg
Istanbul, Constantinople
Izmir, Smyrna
Thessaloniki, Salonica, Salonika
Netherlands, Holland
Soviet Union, USSR
Beijing, Peking, Peiping
Nanjing, Nanking
Guangzhou, Canton
Guangdong, Kwangtung
Chongqing, Chungking
Tianjin, Tientsin
Qingdao, Tsingtao
Xiamen, Amoy
Shenyang, Mukden
Sichuan, Szechuan, Szechwan
Xinjiang, Sinkiang
Fujian, Fukien
Taiwan, Formosa
Mao Zedong, Mao Tse-tung
Mumbai, Bombay
Kolkata, Calcutta
Chennai, Madras
Bengaluru, Bangalore
Pune, Poona
Vadodara, Baroda
Varanasi, Benares
Myanmar, Burma
Yangon, Rangoon
Thailand, Siam
Cambodia, Kampuchea
Ho Chi Minh City, Saigon
Sri Lanka, Ceylon
Jakarta, Batavia
Iran, Persia
Tehran, Teheran
Turkey, Türkiye
Ethiopia, Abyssinia
Zimbabwe, Rhodesia
Congo, Zaire
Kinshasa, Leopoldville
Eswatini, Swaziland
Benin, Dahomey
Tanzania, Tanganyika
Botswana, Bechuanaland
Lesotho, Basutoland
Malawi, Nyasaland
Qaeda, Qaida
Hezbollah, Hizbullah, Hizballah
Houthi, Huthi
Muslim, Moslem
Daesh, ISIS, ISIL
Tsar, Czar, Tzar
Muhammad, Mohammed, Mohamed, Mohamad, Mahomet
Gaddafi, Qaddafi
Genghis, Chinggis, Jenghiz
Tamerlane, Timur
Confucius, Kongzi
Avicenna, Ibn Sina
Averroes, Ibn Rushd
Alexander, Aleksandr, Alexandr
`;

/** A name as it is written, and the index's term for the word of it that tells it from others. */
export type OtherName = { readonly name: string; readonly word: string; readonly term: string };

const BY_WORD: ReadonlyMap<string, readonly OtherName[]> = readLines();

/** The other names of what a folded word names: "kiev" → Kyiv; none for most words. */
export function otherNames(word: string): readonly OtherName[] {
  return BY_WORD.get(word) ?? [];
}

function readLines(): Map<string, readonly OtherName[]> {
  const lines = LINES.split('\n').filter((line) => line !== '');
  return new Map(
    lines.flatMap((line) => {
      const names = line.split(', ').map(readName);
      return names.map(({ word }) => [word, names.filter((other) => other.word !== word)] as const);
    }),
  );
}

/** A name of several words is told by the longest of them, the first of those: "Sri Lanka" by "lanka". */
function readName(name: string): OtherName {
  const [{ word, term } = { word: '', term: '' }] = tokenize(name).toSorted(
    (a, b) => b.word.length - a.word.length,
  );
  return { name, word, term };
}
