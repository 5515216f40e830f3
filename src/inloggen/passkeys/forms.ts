import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { z } from 'zod'
import { line, optionalLine } from '#src/platform/forms/fields.ts'

const part = z.string().max(12_000)
const id = z
  .string()
  .max(1400)
  .regex(/^[\w-]+$/)
const extensions = z.object({}).transform(() => ({}))
const credential = { id, rawId: id, type: z.literal('public-key'), clientExtensionResults: extensions }

/** As browsers write down what an authenticator gave, and nothing besides. */
const Registration = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: part,
    attestationObject: part,
    transports: z.array(z.string().max(20)).max(10).default([]),
  }),
})

const Authentication = z.object({
  ...credential,
  response: z.object({ clientDataJSON: part, authenticatorData: part, signature: part, userHandle: part }),
})

/** Undefined for whatever is not of that form. */
function parsed<T extends z.ZodType>(schema: T, text: unknown): z.output<T> | undefined {
  if (typeof text !== 'string' || text.length > 40_000 || !text.startsWith('{')) return undefined
  try {
    return schema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

export const registrationIn = (text: unknown): RegistrationResponseJSON | undefined =>
  parsed(Registration, text)
export const authenticationIn = (text: unknown): AuthenticationResponseJSON | undefined =>
  parsed(Authentication, text)

/** Without a name it is called after the browser that made it. */
export const NieuweForm = z.object({ naam: optionalLine({ max: 100 }) })
export const NaamForm = z.object({ naam: line({ max: 100 }) })
