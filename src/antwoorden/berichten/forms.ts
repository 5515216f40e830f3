import { z } from 'zod'
import { line, text, tick } from '#src/platform/forms/fields.ts'

export const AntwoordForm = z.object({ tekst: text({ max: 5000 }), deelAdres: tick() })

export const BerichtForm = z.object({ onderwerp: line({ max: 120 }), ...AntwoordForm.shape })

export const BereikbaarForm = z.object({ open: tick() })
