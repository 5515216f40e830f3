import type { z } from 'zod'
import type { LidRol } from '#src/netwerk/keuzelijsten/keuzelijst.ts'
import { sameLooking } from '#src/platform/forms/namen.ts'
import type { Zichtbaarheid } from '#src/platform/zichtbaarheid.ts'

export type { Zichtbaarheid }

/** What people know about, whatever the kind of work. */
export const themaNaam = {
  werk_verdelen: 'Werk anders verdelen (jobcarving)',
  vraag_aan_de_markt: 'De vraag aan de markt',
  aanbestedingsrecht: 'Aanbestedingsrecht',
  contractmanagement: 'Contractmanagement',
  werving: 'Mensen vinden',
  begeleiding: 'Begeleiding op de werkplek',
  draagvlak: 'Draagvlak in de organisatie',
  tellen_en_meten: 'Tellen en meten',
  doorstroom: 'Werk dat blijft na het contract',
  hergebruik: 'Hergebruik en circulair werk',
  na_detentie: 'Werk na detentie',
  ervaringskennis: 'Ervaringskennis',
} as const

export type Thema = keyof typeof themaNaam
export const themas = Object.keys(themaNaam) as [Thema, ...Thema[]]
export const isThema = (text: string): text is Thema => Object.hasOwn(themaNaam, text)

export const zichtNaam: Record<Zichtbaarheid, string> = {
  team: 'Wie met mij in een team zit',
  overheid: 'Leden die bij de overheid werken',
  netwerk: 'Alle leden van Vonk',
  openbaar: 'Iedereen, ook op internet',
}

/** A member as others in the network may see one: no address, no powers. */
export type Lid = {
  id: string
  naam: string
  functie: string
  organisatieId: string | null
  organisatie: string | null
}

/** What the rules ask of a member, as one actor sees it. */
export type LidZicht = {
  id: string
  toegelaten: boolean
  vertrokken: boolean
  /** In a team of a proeftuin together with the actor. */
  deeltTeam: boolean
  /** At least one filled field is for everybody, so that a visitor gets a page. */
  iets: boolean
}

/** A photo without its bytes: what it shows, and which one it is. */
export type Foto = { alt: string; kenmerk: string }

export const fotoMaten = { groot: 480, klein: 96 } as const
export type Maat = keyof typeof fotoMaten
export const isMaat = (text: string): text is Maat => Object.hasOwn(fotoMaten, text)

/** An organisation that somebody works for too, beside the own one. */
export type OokBij = { id: string; naam: string }

export type Onderwerp = { code: string; naam: string }

/** The page of a member: what this actor may not see is empty in it. */
export type Lidpagina = Lid & {
  rollen: LidRol[]
  regio: string | null
  regioNaam: string | null
  ookBij: OokBij[]
  themas: Thema[]
  categorieen: Onderwerp[]
  brengt: string
  zoekt: string
  foto: Foto | null
}

/** All that a member may change of it. */
export type Profiel = {
  naam: string
  functie: string
  rollen: string[]
  themas: Thema[]
  categorieen: string[]
  brengt: string
  zoekt: string
  regio: string | null
  versie: number
}

/** For each field who may see it. */
export type Zicht = {
  functieZicht: Zichtbaarheid
  rollenZicht: Zichtbaarheid
  onderwerpenZicht: Zichtbaarheid
  brengtZicht: Zichtbaarheid
  zoektZicht: Zichtbaarheid
  fotoZicht: Zichtbaarheid
}

/** For each choice of readers, how it is called and which fields it is about. */
export const zichtVelden: Record<keyof Zicht, { label: string; velden: (keyof EigenProfiel)[] }> = {
  functieZicht: { label: 'Je functie', velden: ['functie'] },
  rollenZicht: { label: 'Wat je doet', velden: ['rollen'] },
  onderwerpenZicht: { label: 'Waar je iets van weet', velden: ['themas', 'categorieen'] },
  brengtZicht: { label: 'Wat je brengt', velden: ['brengt'] },
  zoektZicht: { label: 'Wat je zoekt', velden: ['zoekt'] },
  fotoZicht: { label: 'Je foto', velden: ['foto'] },
}

export type EigenProfiel = Omit<Profiel, 'themas'> &
  Zicht & {
    id: string
    themas: string[]
    rolnamen: string[]
    email: string
    organisatie: string | null
    regioNaam: string | null
    ookBij: OokBij[]
    foto: Foto | null
  }

const ofTeam =
  'Deze naam is van iemand van het adviesteam. Heet je echt zo? Zet er dan je organisatie bij, zoals Kim de Boer (Waterlinge).'

/**
 * Refuses a name that reads like one of `namen`, those of members with powers: nobody may pose as them. `nu`: the
 * present name, which may stay.
 */
export function notOfTeam<T extends { naam: string }>(
  form: z.ZodType<T>,
  namen: readonly string[],
  nu?: string,
): z.ZodType<T> {
  const taken = new Set(namen.map(sameLooking))
  const isFree = ({ naam }: T) => naam === nu || !taken.has(sameLooking(naam))
  return form.refine(isFree, { path: ['naam'], message: ofTeam })
}
