import { soortLabel } from '#src/proeftuinen/aantekeningen/aantekening.ts'
import { paginaLabel } from '#src/proeftuinen/bevriezingen/labels.ts'
import type { Lezing, OpTafel } from './voorkennis.ts'

/** What somebody opened, and how much of it lay open. */
export const sayLezing = ({ pagina, waarvan, gesloten }: Pick<Lezing, 'pagina' | 'waarvan' | 'gesloten'>) =>
  `${paginaLabel[pagina]} van de ${waarvan}${gesloten ? ': wat openbaar is, en eigen aantekeningen' : ''}`

const wat: Record<OpTafel['wat'], string> = {
  proeftuin: 'De proeftuin zelf: vraag, fasen en team',
  aantekening: 'Aantekening',
  aanbesteding: 'De aanbesteding',
  bestand: 'Bestand',
}

export const sayWat = (one: Pick<OpTafel, 'wat' | 'soort'>) =>
  one.soort ? soortLabel[one.soort] : wat[one.wat]

/** Of what is not public any more Vonk does not say what it was called. */
export const sayTitel = ({ titel }: Pick<OpTafel, 'titel'>) => titel ?? 'Nu niet meer openbaar'
