import type { Mail } from '#src/platform/mail.ts'
import { letter } from '#src/platform/mail-layout.tsx'
import type { Gevolgdsoort } from '#src/verspreiden/navolgingen/navolging.ts'
import { sayBewijs } from '#src/verspreiden/navolgingen/navolging.ts'
import { adresVan, sayOrganisaties } from './parts.ts'
import type { Voorbeeld } from './voorbeeld.ts'

type Brief = {
  naam: string
  organisatie: string
  /** The kind of work in which it has a contract. */
  werk: string
  /** As the receiver reads it. */
  voorbeeld: Voorbeeld
  door: string
  regel: string
  urlOf: (path: string) => string
}

const watHetIs: Record<Gevolgdsoort, string> = {
  werkwijze: 'Dat is een werkwijze: zo deed een ander het, stap voor stap.',
  haakje: 'Dat is een haakje: een tekst die je kunt overnemen in een uitvraag of een contract.',
  proeftuin: 'Dat is een proeftuin die klaar is: wat een ander probeerde, wat lukte en wat niet.',
}

/** What those who do it said of it themselves, in a sentence. */
function sayHoeHetGing({ organisaties, bewijs }: Voorbeeld): string {
  const wie = sayOrganisaties(organisaties)
  return organisaties === 0 ? `${wie}.` : `${wie}. Zelf zeggen ze: ${sayBewijs(bewijs)}.`
}

export const duwtjeMail = ({ naam, organisatie, werk, voorbeeld, door, regel, urlOf }: Brief): Mail =>
  letter({
    soort: 'duwtje',
    subject: `Iets voor ${organisatie}? ${voorbeeld.titel}`,
    lines: [
      `Dag ${naam},`,
      `Volgens Vonk heeft ${organisatie} een contract dat loopt in het soort werk ‘${werk}’. Daar past een voorbeeld bij: ‘${voorbeeld.titel}’. ${watHetIs[voorbeeld.soort]}`,
      sayHoeHetGing(voorbeeld),
      ...(regel ? [`${door} van het adviesteam schrijft erbij: ${regel}`] : []),
    ],
    action: { label: 'Bekijk dit voorbeeld', url: urlOf(adresVan(voorbeeld)) },
    why: `Je krijgt deze mail omdat je bij ${organisatie} werkt. Het adviesteam wijst een organisatie hoogstens één keer op een voorbeeld.`,
  })
