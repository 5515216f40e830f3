import type { Ctx } from './context.ts'

/** What a page says after a redirect. Only these: the address cannot make Vonk say something else. */
const said = {
  bewaard: 'Het is bewaard.',
  foto: 'Je foto staat op je profiel.',
  werk: 'De organisatie staat op je pagina.',
  elders: 'Vonk rekent ermee: je staat aan de kant van de leveranciers.',
  eldersweg: 'Het staat er met de datum van vandaag. Hieronder lees je wat nog dicht blijft.',
  werkweg: 'De organisatie staat niet meer op je pagina.',
  fotoweg: 'Je foto is weg.',
  inloglink:
    'Als dit adres bij ons bekend is, krijg je een mail met een link. Die werkt 20 minuten. Vroeg je er net al een? Die werkt ook nog.',
  ingelogd: 'Welkom terug.',
  ingelogdzondermail:
    'Welkom terug. Let op: onze mail aan jou komt niet aan. In Mijn Vonk bevestig of wijzig je je e-mailadres.',
  bericht: 'Je bericht is onderweg.',
  berichtweg: 'Het bericht is bij jou verwijderd.',
  geblokkeerd: 'Dit lid kan je niet meer schrijven. Die merkt alleen dat je niet bereikbaar bent.',
  adresbevestiging: 'Er is een mail met een link onderweg naar dat adres. Die werkt 24 uur.',
  uitgelogd: 'Je bent uitgelogd.',
  proeftuin: 'Je concept staat klaar. Vul aan wat je weet en start als je zover bent.',
  gestart: 'De proeftuin is gestart. Nodig uit wie je nodig hebt.',
  fase: 'De nieuwe fase is begonnen. De verwachting is verzegeld.',
  terugblik: 'Je terugblik staat naast de verwachting.',
  route: 'De routewissel staat in het logboek.',
  aantekening: 'Je aantekening staat in het logboek.',
  verwijderd: 'De aantekening is uit het logboek gehaald.',
  uitgenodigd: 'De uitnodiging is onderweg.',
  afgeslagen: 'Je doet niet mee. Wie je vroeg, ziet dat bij het team.',
  ingetrokken: 'De uitnodiging geldt niet meer.',
  team: 'Het team is bijgewerkt.',
  welkom: 'Welkom in het team.',
  estafette: 'Het stokje is overgegeven.',
  afgerond: 'De proeftuin is afgerond. Dank dat je deelt wat je leerde.',
  heropend: 'De proeftuin loopt weer.',
  zichtbaar: 'De zichtbaarheid is aangepast.',
  aanbesteding: 'De aanbesteding staat in Vonk.',
  gekoppeldetender: 'De aanbesteding is gekoppeld.',
  ontkoppeldetender: 'De proeftuin hoort bij geen aanbesteding meer.',
  teruggedraaid: 'Het is teruggedraaid. De aanbesteding is meteen weer gesloten als zij daardoor loopt.',
  openingvoorgesteld: 'Het voorstel ligt er. Wie het kan bevestigen, krijgt een mail.',
  openingbevestigd: 'Bevestigd. Wie het voorstelde, krijgt een mail.',
  openinggeweigerd: 'Geweigerd. Wie het voorstelde, krijgt een mail met je uitleg.',
  openingingetrokken: 'Het voorstel is ingetrokken.',
  noticeversie: 'De nieuwe versie van de aankondiging is overgenomen.',
  organisatie: 'De organisatie staat in Vonk.',
  beheerder: 'Je bent nu beheerder. Vertel op de pagina wat jullie brengen en zoeken.',
  beheerders: 'De beheerders zijn bijgewerkt. De mail is onderweg.',
  geenbeheerder: 'Je bent geen beheerder meer van deze organisatie.',
  beheerverzoek: 'Je vraag is onderweg. Je krijgt antwoord per mail.',
  beheerverzoekweg: 'Je vraag is ingetrokken.',
  beheerverzoekja: 'Geregeld. Je collega krijgt een mail.',
  beheerverzoeknee: 'Je antwoord is onderweg.',
  samengevoegd: 'De organisaties zijn samengevoegd. Het oude adres leidt hierheen.',
  kantvoorstel: 'Je voorstel ligt klaar. Iemand anders van het adviesteam bevestigt het.',
  kantgewisseld: 'De organisatie staat nu aan de andere kant. Wie dat raakt, krijgt een mail.',
  kantingetrokken: 'Het voorstel is ingetrokken. Er is niets veranderd.',
  gevolgd: 'Je volgt dit nu. Nieuws staat op Mijn Vonk.',
  nietgevolgd: 'Je volgt dit niet meer.',
  allid: 'Je adres is bevestigd, en je bent al lid. Log in om verder te gaan.',
  toegelaten: 'Welkom bij Vonk! Je bent nu lid. Vertel op je profiel wat je brengt en zoekt.',
  aanmeldingtoegelaten: 'Toegelaten. De mail is onderweg.',
  aanmeldinggevraagd: 'Je vraag is onderweg. Het antwoord komt hier binnen.',
  aanmeldinggeweigerd: 'Geweigerd. De mail met je uitleg is onderweg.',
  inzage: 'Je kijkt mee. Het team krijgt er nu een mail over.',
  inzageklaar: 'Je kijkt niet meer mee.',
  ledenbesluit: 'Het is gedaan, en de mail is onderweg.',
  vertrokken: 'Je bent vertrokken. Dank dat je meedeed. Er komt nog één mail, die het bevestigt.',
  passkey: 'Je passkey is toegevoegd. Je kunt er vanaf nu mee inloggen.',
  gekoppeld: 'Dat is gekoppeld. Je kunt er vanaf nu mee inloggen.',
  koppelingweg: 'De koppeling is verwijderd.',
  tweedestap: 'Je rechten staan aan.',
  stapaan: 'De tweede stap staat aan. We vragen er voortaan naar als je inlogt.',
  stapuit: 'De tweede stap staat uit. Met een link in je mail ben je weer binnen.',
  codesweg: 'De codes uit je app werken niet meer.',
  passkeyweg: 'De passkey is verwijderd.',
  sessie: 'Die sessie is beëindigd.',
  sessies: 'Je bent alleen nog op dit apparaat ingelogd. Toegangssleutels die je had, werken niet meer.',
  akkoord: 'Dank je wel. Je kunt weer schrijven.',
  voorgesteld: 'Je voorstel ligt klaar voor een tweede lid van het adviesteam.',
  afgehandeld: 'Het is vastgelegd. Wie het aangaat, krijgt een mail.',
  weggehaald: 'Bevestigd. Niemand ziet het nog. De schrijver en de melder krijgen een mail.',
  afgewezen: 'Afgewezen. De melding is weer open.',
  bezwaar: 'Je bezwaar is binnen. Iemand die er nog niet bij betrokken was, kijkt ernaar.',
  sleutel: 'De toegangssleutel werkt niet meer.',
} as const

export type Done = keyof typeof said

export const saidAfter = (key: string | undefined): string | null =>
  key !== undefined && Object.hasOwn(said, key) ? said[key as Done] : null

/** After a change: to the page that shows it, which says what was done. */
export function done(c: Ctx, path: string, what: Done): Response {
  const [before = '', hash] = path.split('#')
  const url = `${before}${before.includes('?') ? '&' : '?'}gedaan=${what}${hash ? `#${hash}` : ''}`
  return c.redirect(url, 303)
}
