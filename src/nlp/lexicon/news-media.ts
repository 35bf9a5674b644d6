import { entries } from './entries.ts';

/** Agencies, papers, broadcasters and picture archives that articles name for what they report or show. */
const NEWS_MEDIA = entries(`
Reuters, Thomson Reuters, Getty Images, Getty, AP, AP Images, PA, PA Media, EPA, UPI, Associated Press, Agence France-Presse, AFP, Bloomberg,
Bloomberg News, Xinhua, TASS, Interfax, RIA Novosti, Kyodo, Yonhap, KCNA, Press Association, Al Jazeera, CNN, CNN Business, CNNBusiness,
BBC, BBC News, Fox News, MSNBC, NBC, NBC News, CBS, CBS News, ABC News, NPR, PBS, ITV, Sky News, Channel 4, Guardian, New York Times,
Washington Post, Wall Street Journal, Los Angeles Times, USA Today, Financial Times, Daily Telegraph, Daily Mail, Evening Standard,
Le Monde, Der Spiegel, El País, Politico, Axios, BuzzFeed, HuffPost, Huffington Post, Newsweek, Haaretz, Alamy, Shutterstock, Splash News
`);

/** Whether a name, in any capitals, with or without "the", is that of an agency, a paper, a broadcaster or an archive. */
export function isNewsMedium(name: string): boolean {
  return NEWS_MEDIA.has(name.toLowerCase().replace(/^the /, ''));
}
