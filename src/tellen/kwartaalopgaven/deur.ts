import type { Gastlink } from '#src/inloggen/gastlinks/gastlink.ts'
import { findAdres } from '#src/inloggen/gastlinks/queries.ts'
import { paths } from '#src/paths/index.ts'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import type { Wie } from '#src/tellen/plekken/melden.ts'
import { wandVoor } from './bereik.ts'
import type { Opgave } from './kwartaalopgave.ts'
import { findContact } from './queries.ts'

/** Where each thing is done: signed in, or below the address of a link. */
export type Adressen = {
  pagina: string
  antwoord: string
  nieuw: string
  einde: string
  tabellen: string
  plek: (id: string) => string
  bestand: (vorm: 'ods' | 'xlsx' | 'csv') => string
  tabel: (id: string) => string
}

/** By which somebody came to the question of a quarter, after the wall let him or her through. */
export type Deur = {
  o: Opgave
  wie: Wie
  /** Of the proeftuin; null for who may not read it. */
  titel: string | null
  adres: Adressen
  /** Who came by a link; null: a member. */
  gast: { link: Gastlink; sleutel: string } | null
  /** The contact itself, who can say to be asked no more. */
  isContact: boolean
}

const vanLid = (id: string): Adressen => ({
  pagina: paths.kwartaal(id),
  antwoord: paths.kwartaalAntwoord(id),
  nieuw: paths.kwartaalNieuw(id),
  einde: paths.kwartaalEinde(id),
  tabellen: paths.kwartaalTabellen(id),
  plek: (plek) => paths.kwartaalPlek(id, plek),
  bestand: (vorm) => paths.kwartaalBestand(id, vorm),
  tabel: (tabel) => paths.kwartaalTabel(id, tabel),
})

const vanGast = (sleutel: string): Adressen => ({
  pagina: paths.gastlink(sleutel),
  antwoord: paths.gastantwoord(sleutel),
  nieuw: paths.gastkwartaalNieuw(sleutel),
  einde: paths.gastkwartaalEinde(sleutel),
  tabellen: paths.gastkwartaalTabellen(sleutel),
  plek: (plek) => paths.gastkwartaalPlek(sleutel, plek),
  bestand: (vorm) => paths.gastkwartaalBestand(sleutel, vorm),
  tabel: (tabel) => paths.gastkwartaalTabel(sleutel, tabel),
})

const isAdresVan = async (db: Db, o: Opgave, email: string | null): Promise<boolean> => {
  const contact = o.contactId ? await findContact(db, o.contactId) : undefined
  return email !== null && contact?.email?.toLowerCase() === email.toLowerCase()
}

type Langs = { o: Opgave; email: string; link: Gastlink; sleutel: string }

export async function deurVanGast(db: Db, { o, email, link, sleutel }: Langs): Promise<Deur> {
  const { leestTitel } = await wandVoor(db, o, email)
  return {
    o,
    wie: { actor: null, voorId: o.organisatieId, weg: 'gastlink' },
    titel: leestTitel ? o.titel : null,
    adres: vanGast(sleutel),
    gast: { link, sleutel },
    isContact: await isAdresVan(db, o, email),
  }
}

type Ingelogd = { actor: Actor; o: Opgave; p: Proeftuin | null }

export async function deurVanLid(db: Db, { actor, o, p }: Ingelogd): Promise<Deur> {
  return {
    o,
    wie: { actor, voorId: o.organisatieId },
    titel: p?.titel ?? null,
    adres: vanLid(o.id),
    gast: null,
    isContact: await isAdresVan(db, o, await findAdres(db, actor.id)),
  }
}
