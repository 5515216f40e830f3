import { sayDate } from '#src/platform/components/index.ts'
import { kantLabels, type Telregime, type Vorm, vormen, vormLabels } from './telregime.ts'
import { eigenRegime, type Stand, type TelregimeVersie } from './versie.ts'

export const standLabels: Record<Stand, string> = {
  geldt: 'In werking',
  komt: 'Gaat later in',
  geldt_niet: 'Nog niet in werking',
  eigen: 'Beeld van Vonk, geen wet',
}

export const vormUitleg: Record<Vorm, string> = {
  dienstverband: 'Iemand is in dienst waar hij of zij werkt.',
  detachering: 'Iemand is in dienst bij de ene organisatie, en werkt bij de andere.',
  uitzend: 'Iemand werkt via een uitzendbureau.',
  inkoop_van_dienst:
    'Een organisatie koopt een dienst in, zoals schoonmaak. Wie hem levert, heeft iemand in dienst.',
  leerwerk: 'Iemand leert en werkt tegelijk, met een contract.',
}

export const sayRegister = (register: boolean): string =>
  register ? 'Alleen wie in het doelgroepregister staat.' : 'Iedereen, ook buiten het doelgroepregister.'

/** What it is good for, in a line. */
export const sayGebruik: Record<Stand, string> = {
  geldt: 'Zo telt het nu officieel.',
  komt: 'Zo telt het straks officieel.',
  geldt_niet: 'Alleen om te vergelijken: zo zou het tellen.',
  eigen: 'Alles waar het netwerk bij hielp.',
}

export const sayNorm = (norm: number | null): string =>
  norm === null ? '25,5 betaalde uren per week.' : `${norm.toLocaleString('nl-NL')} betaalde uren per jaar.`

export const sayIngang = (regime: Pick<Telregime, 'naam' | 'ingangOp'>): string => {
  if (regime.naam === eigenRegime) return 'Geen wet. Dit is het eigen beeld van Vonk.'
  return regime.ingangOp === null ? 'Nog niet in werking.' : `Vanaf ${sayDate(regime.ingangOp)}.`
}

/** What a version says otherwise than the one before it, a sentence each. */
export const anders = (eerder: TelregimeVersie, later: TelregimeVersie): string[] =>
  [
    eerder.titel !== later.titel && `Heet nu: ${later.titel}.`,
    eerder.ingangOp !== later.ingangOp && `In werking: ${sayIngang(later)}`,
    eerder.register !== later.register && `Wie telt mee: ${sayRegister(later.register)}`,
    eerder.norm !== later.norm && `Eén baan: ${sayNorm(later.norm)}`,
    ...vormen.map(
      (vorm) =>
        eerder.telt[vorm] !== later.telt[vorm] &&
        `${vormLabels[vorm]} telt nu bij ${kantLabels[later.telt[vorm]]}.`,
    ),
    eerder.bron !== later.bron && 'De bron is anders.',
  ].filter((zin) => zin !== false)
