import { z } from 'zod'
import { choice, email } from '#src/platform/forms/fields.ts'
import { antwoorden } from './gastheer.ts'

/** To whom the question goes. */
export const VraagForm = z.object({ email: email() })

/** What the host answers, by the link or signed in. */
export const BesluitForm = z.object({ antwoord: choice(antwoorden) })
