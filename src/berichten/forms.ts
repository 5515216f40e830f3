import { z } from 'zod'
import { line, text, tick } from '#src/platform/forms/fields.ts'

type Given = { letOp?: boolean }

/** While a tender runs, who is in its team says that this is about something else. */
const losVanAanbesteding = ({ letOp }: Given) =>
  tick().refine(
    (value) => value || letOp !== true,
    'Vink dit aan. Gaat het wel over de aanbesteding? Dan mag het nu niet.',
  )

export const antwoordForm = (given: Given) =>
  z.object({ tekst: text({ max: 5000 }), deelAdres: tick(), losVanAanbesteding: losVanAanbesteding(given) })

export const berichtForm = (given: Given) =>
  z.object({ onderwerp: line({ max: 120 }), ...antwoordForm(given).shape })

export const BereikbaarForm = z.object({ open: tick() })
