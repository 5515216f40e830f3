import type { AanbestedingKaart } from '#src/markt/aanbestedingen/aanbesteding.ts'
import type { Fase } from '#src/proeftuinen/proeftuin/proeftuin.ts'

type Dagen = Pick<AanbestedingKaart, 'loopt' | 'gepubliceerdOp' | 'definitiefOp'> & {
  begintOp: string | null
  eindigtOp: string | null
}

/** The phase that a tender is in by its dates, and since when: a proposal, for who begins a proeftuin with it. */
export function faseBij(a: Dagen, vandaag: string): { fase: Fase; begonnenOp: string } {
  if (a.loopt) return { fase: 'selecteren_en_gunnen', begonnenOp: a.gepubliceerdOp ?? vandaag }
  if (a.eindigtOp && a.eindigtOp < vandaag) return { fase: 'afronden_en_nazorg', begonnenOp: a.eindigtOp }
  const since = [a.begintOp, a.definitiefOp].find((day) => day !== null && day <= vandaag)
  if (since) return { fase: 'uitvoeren', begonnenOp: since }
  return { fase: 'voorbereiden', begonnenOp: vandaag }
}
