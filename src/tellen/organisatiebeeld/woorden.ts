import type { Stap } from '#src/tellen/tellingen/ladder.ts'
import type { Reden, Verschilregel } from '#src/tellen/tellingen/verschil.ts'
import type { Telregime } from '#src/tellen/telregimes/telregime.ts'
import { regimeLabels } from '#src/tellen/telregimes/telregime.ts'
import { zegGetal } from '#src/tellen/telregimes/uitleg.ts'

export const zegRegime = ({ naam }: Pick<Telregime, 'naam'>): string => regimeLabels[naam] ?? naam

/** With its version, and whether it is in force. */
export function zegVersie({ naam, versie, ingangOp }: Telregime): string {
  if (naam === 'bijdrage') return `versie ${versie}, het eigen beeld van Vonk`
  return `versie ${versie}, ${ingangOp === null ? 'niet in werking' : `in werking sinds ${ingangOp.slice(0, 4)}`}`
}

export const aantalPlekken = (aantal: number): string => (aantal === 1 ? '1 plek' : `${aantal} plekken`)

const zinnen: Record<Reden, { kop: (banen: string) => string; tekst: string }> = {
  elders: {
    kop: (banen) => `Deze ${banen} tellen bij een andere organisatie`,
    tekst:
      'Onder dit regime telt deze vorm van werk niet bij jullie, maar bij een andere partij, zoals de leverancier.',
  },
  onbekend: {
    kop: (banen) => `Bij deze ${banen} keek nog niemand in het register`,
    tekst:
      'Staat de plek in het doelgroepregister van UWV, dan telt ze alsnog mee. Vraag de werkgever het na te kijken.',
  },
  nee: {
    kop: (banen) => `Deze ${banen} staan niet in het doelgroepregister`,
    tekst: 'Dit regime telt alleen mensen in het register van UWV. Het werk is er niet minder om.',
  },
  erbij: {
    kop: (banen) => `Deze ${banen} komen erbij`,
    tekst: 'Onder dit regime telt deze vorm van werk wel bij jullie.',
  },
  norm: {
    kop: (banen) => `De norm scheelt ${banen}`,
    tekst: 'Dit regime rekent met een ander aantal uren per baan.',
  },
}

/** A line of the receipt: what it says and why. */
export const zegRegel = ({ reden, banen }: Verschilregel) => ({
  kop: zinnen[reden].kop(`${zegGetal(banen.abs())} banen`),
  tekst: zinnen[reden].tekst,
})

export const stapLabels: Record<Stap, string> = {
  snuffelstage: 'Snuffelstage',
  proefplaatsing: 'Proefplaatsing',
  geplaatst: 'Geplaatst',
  na_3: 'Na 3 maanden',
  na_6: 'Na 6 maanden',
  na_12: 'Na 12 maanden',
}
