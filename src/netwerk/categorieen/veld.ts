import { z } from 'zod'
import type { Categorie } from './categorie.ts'

const unknown = 'Kies een soort werk uit de lijst.'

/** The code of a kind of work; which are there is known to the database (`knownCategorie`). */
export const categorieCode = () => z.string({ error: unknown }).regex(/^[a-z_]{2,40}$/, unknown)

/** Refuses a kind of work that is not there. */
export const knownCategorie = <T extends { categorie: string }>(
  form: z.ZodType<T>,
  categorieen: Categorie[],
): z.ZodType<T> =>
  form.refine(({ categorie }) => isThere(categorieen, categorie), { path: ['categorie'], message: unknown })

/** The same where one chooses several. */
export const knownCategorieen = <T extends { categorieen: string[] }>(
  form: z.ZodType<T>,
  known: Categorie[],
): z.ZodType<T> =>
  form.refine(({ categorieen }) => categorieen.every((code) => isThere(known, code)), {
    path: ['categorieen'],
    message: unknown,
  })

const isThere = (categorieen: Categorie[], wanted: string) => categorieen.some(({ code }) => code === wanted)
