import { Hono } from 'hono'
import { paths } from '#src/paths.ts'
import { bodyOf, formOf, readForm, valuesOf } from '#src/platform/forms/read-form.ts'
import { actorOf, allow, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { saveProfiel } from './changes.ts'
import { ProfielForm } from './forms.ts'
import { may } from './policy.ts'
import { findEigenProfiel } from './queries.ts'
import { ProfielPage } from './views.tsx'

export const leden = new Hono<Env>()

leden.get('/mijn-vonk/profiel', async (c) => {
  allow(c, may.editOwnProfile(c.var.actor))
  const profiel = await findEigenProfiel(c.var.db, actorOf(c))
  return c.html(<ProfielPage shell={c.var.shell} profiel={profiel} form={formOf(profiel)} />)
})

leden.post('/mijn-vonk/profiel', async (c) => {
  allow(c, may.editOwnProfile(c.var.actor))
  const { db } = c.var
  const read = await readForm(c, ProfielForm)
  if (read.ok && (await saveProfiel(db, actorOf(c), read.data))) return done(c, paths.profiel(), 'bewaard')
  const profiel = await findEigenProfiel(db, actorOf(c))
  if (!read.ok) return c.html(<ProfielPage shell={c.var.shell} profiel={profiel} form={read.form} />, 422)
  const form = { values: valuesOf(await bodyOf(c)), problems: {} }
  return c.html(<ProfielPage shell={c.var.shell} profiel={profiel} form={form} intussen />, 409)
})
