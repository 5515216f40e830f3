import type { Child } from 'hono/jsx'
import type { z } from 'zod'
import type { FormState } from '#src/platform/components/index.ts'
import type { Db } from '#src/platform/db.ts'
import type { Enqueue } from '#src/platform/jobs.ts'
import { type Filling, fill, type Place, placeFor } from '#src/platform/places.ts'

/** For whom and about what: an address, and the id of the thing. */
export type Gevraagde = { onderwerpId: string; email: string }

/** What is in the mail that brings the link, beside what every such mail says. */
export type Gastmail = { subject: string; lines: string[]; label: string }

/** What stands on the page of the link. */
export type Getoond = { titel: string; vraag: Child }

type Met = { db: Db; enqueue: Enqueue }

/** One purpose of a gastlink, as its noun declares it: what it shows, what answering does, and its wall. */
export type Gastdoel<Antwoord> = {
  doel: string
  /** How many days the link works. */
  dagen: number
  /**
   * Asked at opening and at answering. `weg`: there is nothing to answer any more. `dicht`: a wall is closed to this
   * address now.
   */
  stand: (db: Db, gevraagde: Gevraagde) => Promise<'open' | 'dicht' | 'weg'>
  toon: (db: Db, gevraagde: Gevraagde) => Promise<Getoond>
  form: z.ZodType<Antwoord>
  velden: (form: FormState) => Child
  act: (met: Met, gevraagde: Gevraagde, antwoord: Antwoord) => Promise<void>
  /** What is said once it was answered; by then the address is no longer known. */
  bedankt: (db: Db, onderwerpId: string) => Promise<string>
  mail: (db: Db, gevraagde: Gevraagde) => Promise<Gastmail>
  /** Why somebody with this address may not answer; null: nothing is wrong. */
  probleem: (db: Db, gevraagde: Gevraagde) => Promise<string | null>
  /** Somebody said that it is not for him or her, and gave nobody else. */
  nietAanMij: (met: Met, onderwerpId: string) => Promise<void>
}

/** All purposes that there are. */
export const gastdoelen: Place<null, Gastdoel<unknown>> = placeFor('waarvoor een gastlink is')

/** How a noun declares its own. */
export const gastdoel = <Antwoord>(doel: Gastdoel<Antwoord>): Filling =>
  fill(gastdoelen, () => doel as unknown as Gastdoel<unknown>)
