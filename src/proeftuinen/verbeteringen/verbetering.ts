import { kopOf, type Tekst, tekstnamen } from '#src/proeftuinen/proeftuin/velden.ts'

/** What was there before a correction, of one of the texts of a proeftuin that is rounded off. */
export type Verbetering = { veld: Veld; tekst: string; door: string; op: Date }

const vanAfronding = {
  uitkomst: 'Hoe het afliep',
  geleerd: 'Wat we leerden',
  andersDoen: 'Wat we anders zouden doen',
  aaneenschakeling: 'Hoe het verdergaat met de mensen',
  gebeld: 'Of iedereen is gebeld',
  opbrengst: 'Een resultaat',
} as const

export type Veld = Tekst | keyof typeof vanAfronding

/** What a correction may change, as the page calls it. */
export const koppen: Record<Veld, string> = {
  ...(Object.fromEntries(tekstnamen.map((naam) => [naam, kopOf(naam)])) as Record<Tekst, string>),
  ...vanAfronding,
}

export const velden = Object.keys(koppen) as Veld[]
