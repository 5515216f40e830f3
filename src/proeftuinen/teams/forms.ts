import { z } from 'zod'
import { verklaringFields, withDay } from '#src/netwerk/werk/leverancierswerk.ts'
import {
  choice,
  email,
  emptyAsNull,
  id,
  ids,
  optionalLine,
  optionalText,
} from '#src/platform/forms/fields.ts'
import { optionalPersoonsnaam, persoonsnaam } from '#src/platform/forms/namen.ts'
import { type Genodigde, teamrollen } from './team.ts'

/** So many at once, of either kind. */
const most = 20

const boodschap = () => optionalText({ max: 1000 })
const Adres = z.object({ email: email(), naam: optionalPersoonsnaam() })

/** As people paste them from their mail: one on a line or with a comma between, each with its name or without. */
function adressenIn(text: string, context: z.RefinementCtx<string>): z.infer<typeof Adres>[] {
  const given = text.split(/[\n,;]+/).filter((one) => one.trim() !== '')
  if (given.length > most)
    context.addIssue({ code: 'custom', message: `Vraag er hoogstens ${most} tegelijk.`, input: text })
  return given.slice(0, most).flatMap((one) => {
    const [, naam = '', adres = one] = /^\s*"?([^"<]*?)"?\s*<([^<>]*)>\s*$/.exec(one) ?? []
    const read = Adres.safeParse({ email: adres, naam })
    if (read.success) return [read.data]
    const message = `‘${one.trim().slice(0, 80)}’: ${read.error.issues[0]?.message}`
    context.addIssue({ code: 'custom', message, input: text })
    return []
  })
}

/** A choice of a role in a list of members: of whom, and which. */
const rolVan = z.templateLiteral([z.uuid(), ':', z.enum(teamrollen)], { error: 'Kies een rol uit de lijst.' })
const rolOf = (lidId: string, rollen: string[]) =>
  rollen.find((one) => one.startsWith(`${lidId}:`))?.slice(37)

const rollenVan = z.preprocess(
  (given) => (given === undefined || given === '' ? [] : [given].flat()),
  z.array(rolVan).max(200),
)

/** Members who are ticked, each with a role, and addresses with one role for all. */
export const UitnodigingForm = z
  .object({
    lid: ids({ max: most }),
    rollen: rollenVan,
    email: optionalText({ max: 6000 }).transform(adressenIn),
    rol: emptyAsNull(choice(teamrollen)),
    boodschap: boodschap(),
  })
  .superRefine(({ lid, email, rol }, context) => {
    const issue = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message, input: '' })
    if (lid.length === 0 && email.length === 0)
      issue('email', 'Vink iemand aan, of vul een e-mailadres in van wie nog niet in Vonk zit.')
    if (email.length > 0 && rol === null) issue('rol', 'Kies een rol voor wie je per mail vraagt.')
  })
  .transform(({ lid, rollen, email, rol, boodschap }) => ({
    boodschap,
    genodigden: [
      ...lid.map((lidId): Genodigde => ({ lidId, rol: roleOr(rolOf(lidId, rollen)) })),
      ...email.flatMap((adres): Genodigde[] => (rol === null ? [] : [{ ...adres, rol }])),
    ],
  }))

const roleOr = (given: string | undefined) => z.enum(teamrollen).catch('adviseur').parse(given)

/** The same for a program. */
export const UitnodigingenForm = z.object({
  leden: z
    .array(z.object({ lidId: id(), rol: choice(teamrollen) }))
    .max(most)
    .default([]),
  adressen: z
    .array(z.object({ email: email(), naam: optionalPersoonsnaam(), rol: choice(teamrollen) }))
    .max(most)
    .default([]),
  boodschap: boodschap(),
})

/** From the page of a member: for which proeftuin. */
export const VraagForm = z.object({ proeftuinId: id(), rol: choice(teamrollen), boodschap: boodschap() })

/** Someone who has no account yet says who he or she is. */
export const KennismakingForm = withDay(
  z.object({
    naam: persoonsnaam(),
    functie: optionalLine({ max: 120 }),
    ...verklaringFields,
  }),
)

export const EstafetteForm = z.object({ lidId: id(), boodschap: optionalText({ max: 500 }) })

export type KennismakingData = z.infer<typeof KennismakingForm>
