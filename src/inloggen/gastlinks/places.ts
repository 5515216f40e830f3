import type { Child } from 'hono/jsx'
import type { z } from 'zod'
import type { FormState } from '#src/platform/components/index.ts'
import type { Db } from '#src/platform/db.ts'
import type { Read } from '#src/platform/forms/read-form.ts'
import type { Enqueue } from '#src/platform/jobs.ts'
import { type Filling, fill, type Place, placeFor } from '#src/platform/places.ts'

/** For whom and about what: an address, and the id of the thing. */
export type Gevraagde = { onderwerpId: string; email: string }

/** What is in the mail that brings the link, beside what every such mail says. */
export type Gastmail = {
  subject: string
  lines: string[]
  label: string
  /** Why it comes, as the end of ‘Je krijgt deze mail omdat’; left out: that somebody gave the address. */
  omdat?: string
}

/** What stands on the page of the link. */
export type Getoond = {
  titel: string
  vraag: Child
  /** The form, where it depends on what is asked; left out: that of the purpose. */
  velden?: (form: FormState) => Child
}

type Met = { db: Db; enqueue: Enqueue }

/** What a form said: what is wrong with it, or what to do with it. */
type Gelezen = { ok: false; form: FormState } | { ok: true; doe: (met: Met, g: Gevraagde) => Promise<void> }

/** One purpose of a gastlink: what it shows, what answering does, and its wall. */
export type Gastdoel = {
  doel: string
  /** How many days the link works. */
  dagen: number
  /**
   * Asked at opening and at answering. `weg`: there is nothing to answer any more. `dicht`: a wall is closed to this
   * address now.
   */
  stand: (db: Db, gevraagde: Gevraagde) => Promise<'open' | 'dicht' | 'weg'>
  toon: (db: Db, gevraagde: Gevraagde) => Promise<Getoond>
  velden: (form: FormState) => Child
  /** Reads what was answered, in the form that this purpose has. */
  lees: (read: <T>(form: z.ZodType<T>) => Promise<Read<T>>) => Promise<Gelezen>
  /** What is said once it was answered; by then the address is no longer known. */
  bedankt: (db: Db, onderwerpId: string) => Promise<string>
  mail: (db: Db, gevraagde: Gevraagde) => Promise<Gastmail>
  /** Why somebody with this address may not answer; null: nothing is wrong. */
  probleem: (db: Db, gevraagde: Gevraagde) => Promise<string | null>
  /** Somebody said that it is not for him or her, and gave nobody else. */
  nietAanMij: (met: Met, onderwerpId: string) => Promise<void>
}

/** All purposes that there are. */
export const gastdoelen: Place<null, Gastdoel> = placeFor('waarvoor een gastlink is')

/** As its noun declares it: the form, and what answering it does. */
type Verklaring<Antwoord> = Omit<Gastdoel, 'lees'> & {
  form: z.ZodType<Antwoord>
  act: (met: Met, gevraagde: Gevraagde, antwoord: Antwoord) => Promise<void>
}

/** How a noun declares its own. */
export const gastdoel = <Antwoord>({ form, act, ...doel }: Verklaring<Antwoord>): Filling =>
  fill(
    gastdoelen,
    (): Gastdoel => ({
      ...doel,
      lees: async (read) => {
        const answer = await read(form)
        return answer.ok ? { ok: true, doe: (met, gevraagde) => act(met, gevraagde, answer.data) } : answer
      },
    }),
  )
