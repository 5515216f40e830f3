/**
 * Every place where Vonk keeps something of a member: what is shown of it in the download, and what becomes of it when
 * he or she leaves. A test reads the references from the database and fails for one that is not here.
 */
export type Deel = {
  /** What it is, to the member. */
  kop: string
  /** Columns in the download; '' when it holds nothing of one's own. Never a secret, never what others wrote. */
  velden: string
  /** weg: the row goes. blijft: it stays, under the name Oud-lid. over: it passes to somebody else, see vertrek.ts. */
  vertrek: 'weg' | 'blijft' | 'over'
}

const weg = (kop: string, velden = ''): Deel => ({ kop, velden, vertrek: 'weg' })
const blijft = (kop: string, velden = ''): Deel => ({ kop, velden, vertrek: 'blijft' })
const over = (kop: string, velden = ''): Deel => ({ kop, velden, vertrek: 'over' })

/** By table and column that refers to a member. One line each. */
// biome-ignore format: one line each
export const register: Readonly<Record<string, Deel>> = {
  'aanbesteding.door_id': blijft('aanbestedingen die je invoerde', 'id aangemaakt_op'),
  'aanmelding.behandeld_door_id': blijft('aanmeldingen waarover je besloot', 'id bevestigd_op toegelaten_op geweigerd_op'),
  'aanmelding.lid_id': weg('je aanmelding', 'naam email rol leverancierswerk leverancier_tot leverancier_naam motivatie vraag antwoord aangemaakt_op toegelaten_op'),
  'aantekening.door_id': blijft('aantekeningen die je schreef', 'proeftuin_id soort datum titel tekst zichtbaarheid aangemaakt_op verwijderd_op'),
  'aantekening.gewijzigd_door_id': blijft('aantekeningen zoals jij ze aanpaste', 'proeftuin_id soort datum titel tekst zichtbaarheid gewijzigd_op verwijderd_op'),
  'aantekening_versie.door_id': blijft('eerdere versies die je van een aantekening schreef', 'aantekening_id versie soort datum titel tekst op'),
  'adreswijziging.lid_id': weg('wijzigingen van je e-mailadres', 'email oud_email aangevraagd_op bevestigd_op'),
  'afronding.door_id': blijft('afrondingen die je schreef', 'proeftuin_id uitkomst geleerd anders_doen aaneenschakeling afgerond_op'),
  'afronding.heropend_door_id': blijft('proeftuinen die je heropende', 'proeftuin_id heropend_op heropend_reden'),
  'beheerverzoek.besloten_door_id': blijft('vragen om een organisatie bij te houden waarover je besloot', 'organisatie_id toegekend_op geweigerd_op uitleg'),
  'beheerverzoek.lid_id': weg('je vragen om een organisatie bij te houden', 'organisatie_id reden gevraagd_op toegekend_op geweigerd_op ingetrokken_op uitleg'),
  'bericht.aan_id': blijft('berichten die je kreeg', 'onderwerp tekst verstuurd_op gelezen_op'),
  'bericht.van_id': blijft('berichten die je stuurde', 'onderwerp tekst adres_gedeeld verstuurd_op'),
  'berichtvoorkeur.lid_id': weg('dat niet iedereen je mag schrijven', 'dicht_sinds'),
  'bezwaar.behandeld_door_id': blijft('bezwaren waarover je besloot', 'maatregel_id behandeld_op gegrond motivering'),
  'bezwaar.lid_id': blijft('je bezwaren', 'maatregel_id tekst ingediend_op behandeld_op gegrond motivering'),
  'blokkade.geblokkeerd_id': weg('dat anderen je blokkeerden'),
  'blokkade.lid_id': weg('wie je blokkeerde', 'geblokkeerd_id sinds'),
  'codegenerator.lid_id': weg('de app met codes voor de tweede stap', 'begonnen_op bevestigd_op'),
  'estafette.door_id': blijft('stokjes die je doorgaf', 'proeftuin_id boodschap sinds'),
  'estafette.lid_id': over('stokjes die je had', 'proeftuin_id sinds tot'),
  'fase_periode.door_id': blijft('fasen die je begon', 'proeftuin_id fase begonnen_op geeindigd_op verwachting'),
  'herstelcode.lid_id': weg('herstelcodes', 'gebruikt_op'),
  'inkijk.lid_id': blijft('wat je opende rond een inkoop', 'aanbesteding_id proeftuin_id dag op pagina gesloten voorbereiding afgelopen rol'),
  'inlogverzoek.lid_id': weg('inloglinks die je vroeg', 'aangevraagd_op gebruikt_op'),
  'inzage.lid_id': blijft('waar je als beheerder meekeek', 'proeftuin_id reden begonnen_op verloopt_op'),
  'inzending.lid_id': weg('formulieren die je de laatste dagen stuurde', 'bestemming ingezonden_op'),
  'zoekspoor.door_id': blijft('woorden van je aantekeningen, om op te zoeken'),
  'kantwissel.bevestigd_door_id': blijft('organisaties die je van kant liet wisselen', 'organisatie_id van naar bevestigd_op'),
  'kantwissel.door_id': blijft('voorstellen van jou om een organisatie van kant te laten wisselen', 'organisatie_id van naar reden voorgesteld_op'),
  'kantwissel.ingetrokken_door_id': blijft('zulke voorstellen die je introk', 'organisatie_id van naar ingetrokken_op'),
  'kennisspoor.lid_id': blijft('woorden van je aantekeningen, om op te zoeken'),
  'keuze.door_id': blijft('inkopen waarvan je zei dat ze waren gegund of gestopt', 'proeftuin_id uitkomst op'),
  'koppeling.lid_id': weg('koppelingen waarmee je inlogt', 'issuer subject email aangemaakt_op laatst_gebruikt_op tweede_factor_op'),
  'ledenbesluit.door_id': blijft('wat je als beheerder over leden besloot', 'soort reden op'),
  'ledenbesluit.lid_id': blijft('wat beheer over je account besloot', 'soort reden op'),
  'lid_organisatie.lid_id': weg('waar je nog meer werkt', 'organisatie_id sinds'),
  'lid_foto.lid_id': weg('je foto', 'alt groot geplaatst_op'),
  'maatregel.afgewezen_door_id': blijft('voorstellen van het adviesteam die je afwees', 'melding_id afgewezen_op afwijzing'),
  'maatregel.bevestigd_door_id': blijft('voorstellen van het adviesteam die je bevestigde', 'melding_id bevestigd_op'),
  'maatregel.door_id': blijft('wat je voorstelde bij meldingen', 'melding_id besluit motivering op'),
  'mailstop.lid_id': weg('dat je adres geen mail meer aannam', 'code sinds'),
  'mailvoorkeur.lid_id': weg('mails die je uitzette', 'soort uit_sinds'),
  'melding.lid_id': blijft('wat je meldde', 'soort onderwerp_id reden toelichting gemeld_op afgehandeld_op'),
  'netwerkuitnodiging.door_id': weg('uitnodigingen voor Vonk die je stuurde', 'boodschap uitgenodigd_op'),
  'oud_leverancier.lid_id': weg('proeftuinen waar je leverancier was', 'proeftuin_id tot'),
  'opening.besloten_door_id': blijft('voorstellen over een aanbesteding waarover je besloot', 'aanbesteding_id soort bevestigd_op geweigerd_op ingetrokken_op uitleg'),
  'opening.voorgesteld_door_id': blijft('voorstellen die een aanbesteding openen', 'aanbesteding_id soort datum reden voorgesteld_op'),
  'organisatie_domein.door_id': blijft('maildomeinen die je toevoegde', 'domein aangemaakt_op'),
  'organisatiebeheer.door_id': blijft('wie je een organisatie liet bijhouden', 'organisatie_id sinds'),
  'organisatiebeheer.lid_id': weg('organisaties die je bijhoudt', 'organisatie_id sinds'),
  'passkey.lid_id': weg('passkeys', 'naam transports aangemaakt_op laatst_gebruikt_op'),
  'proeftuin.door_id': blijft('proeftuinen die je begon', 'id aangemaakt_op gestart_op'),
  'routewissel.door_id': blijft('routewissels die je opschreef', 'proeftuin_id van naar titel reden datum'),
  'sessie.lid_id': weg('waar je bent ingelogd', 'toestel manier begonnen_op bewezen_op laatst_gezien_op beeindigd_op tweede_factor_op'),
  'teamlid.lid_id': over('teams waar je in zit', 'proeftuin_id rol sinds'),
  'toegangssleutel.lid_id': weg('toegangssleutels', 'naam aangemaakt_op verloopt_op laatst_gebruikt_op ingetrokken_op'),
  'uitdaging.lid_id': weg('vragen aan je apparaat om te bewijzen wie je bent', 'doel verloopt_op'),
  'uitnodiging.door_id': blijft('uitnodigingen voor een team die je stuurde', 'proeftuin_id rol boodschap verstuurd_op'),
  'verzending.lid_id': weg('mails die je kreeg', 'soort verzonden_op'),
  'volging.gevolgd_lid_id': weg('dat anderen je volgen'),
  'volging.lid_id': weg('wat je volgt', 'gevolgd_lid_id organisatie_id proeftuin_id categorie sinds'),
  'voorwaarden_akkoord.lid_id': blijft('met welke huisregels je akkoord ging', 'versie op'),
}

/** About a member without a reference. The trail only grows; it holds ids and no names. */
// biome-ignore format: one line each
export const zonderSleutel: Readonly<Record<string, Deel>> = {
  'audit.lid_id': blijft('wat je deed', 'op handeling onderwerp onderwerp_id bijzonderheden'),
  'audit.onderwerp_id': blijft('wat er met je account gebeurde', 'op handeling bijzonderheden'),
}

/** By e-mail address. What was sent to it goes, and in an invitation the address itself: the team's row stays. */
// biome-ignore format: one line each
export const opAdres: Readonly<Record<string, Deel>> = {
  'aanmelding.email': weg('aanmeldingen met je adres', 'naam email rol leverancierswerk leverancier_tot leverancier_naam motivatie vraag antwoord aangemaakt_op geweigerd_op'),
  'adreswijziging.email': weg('adreswijzigingen naar dit adres'),
  'afscheid.email': over('de laatste mail, tot hij is verstuurd'),
  'koppeling.email': over('koppelingen met dit adres: die van jou staan hierboven'),
  'melding.email': over('meldingen die je als bezoeker deed', 'soort reden toelichting gemeld_op afgehandeld_op'),
  'netwerkuitnodiging.email': weg('uitnodigingen voor Vonk aan jou', 'uitgenodigd_op'),
  'postvak.aan': weg('mails aan jou die nog in het postvak staan', 'onderwerp bezorgd_op'),
  'uitgaand.aan': weg('mails aan jou die nog niet zijn vertrokken'),
  'uitnodiging.email': over('uitnodigingen voor een team aan jou', 'proeftuin_id rol naam verstuurd_op aangenomen_op afgeslagen_op ingetrokken_op'),
}

/** Every column of the member itself: what it becomes on leaving, in SQL; null: it stays as it is. */
export const profiel: Readonly<Record<string, string | null>> = {
  id: null,
  naam: `'Oud-lid'`,
  email: `id || '@oud-lid.invalid'`,
  functie: `''`,
  organisatie_id: 'null',
  leverancier_tot: 'null',
  rollen: `'{}'`,
  brengt: `''`,
  zoekt: `''`,
  themas: `'{}'`,
  categorieen: `'{}'`,
  functie_zicht: null,
  rollen_zicht: null,
  onderwerpen_zicht: null,
  brengt_zicht: null,
  zoekt_zicht: null,
  foto_zicht: null,
  adviesteam_sinds: 'null',
  beheer_sinds: 'null',
  tweede_stap_sinds: 'null',
  toegelaten_op: null,
  vertrokken_op: 'now()',
  op_slot_sinds: null,
  persona: 'null',
  versie: 'versie + 1',
  aangemaakt_op: null,
}

/** Table and column of a line. */
export const placeOf = (key: string) => {
  const [tabel = '', kolom = ''] = key.split('.')
  return { tabel, kolom }
}
