import { type Attributes, attributeOf } from '../bestand/sax.ts'
import { type Cel, leeg, numberIn } from './cel.ts'

/** What a cell of LibreOffice holds: by what it says of itself, and by what it shows only where that is all there is. */
export function odsCel(attributes: Attributes, tekst: string): Cel {
  const formule = attributeOf(attributes, 'formula') !== undefined
  const cel = heldIn(attributes, tekst)
  if (!formule) return cel ?? (tekst === '' ? leeg : { soort: 'tekst', tekst })
  return cel ? { ...cel, formule: true } : { soort: 'onberekend' }
}

function heldIn(attributes: Attributes, tekst: string): Cel | null {
  // Beside the one of the format LibreOffice writes one of its own, which alone knows of errors.
  if (attributes.some(([name, value]) => name === 'value-type' && value === 'error'))
    return { soort: 'fout', fout: tekst }
  switch (attributeOf(attributes, 'value-type')) {
    case 'float':
    case 'percentage':
    case 'currency':
      return numberOf(attributeOf(attributes, 'value'))
    case 'date':
      return dateOf(attributeOf(attributes, 'date-value'))
    case 'time':
      return timeOf(attributeOf(attributes, 'time-value'))
    case 'boolean':
      return { soort: 'waar', waar: attributeOf(attributes, 'boolean-value') === 'true' }
    case 'string': {
      const held = attributeOf(attributes, 'string-value') ?? tekst
      return held === '' ? null : { soort: 'tekst', tekst: held }
    }
    default:
      return null
  }
}

function numberOf(value: string | undefined): Cel {
  const getal = numberIn(value)
  return getal === null ? { soort: 'fout', fout: value ?? '' } : { soort: 'getal', getal }
}

function dateOf(value = ''): Cel {
  const [, datum] = /^(\d{4}-\d\d-\d\d)(T|$)/.exec(value) ?? []
  return datum ? { soort: 'datum', datum } : { soort: 'fout', fout: value }
}

/** `PT25H30M00S`. */
function timeOf(value = ''): Cel {
  const [whole, hours = 0, minutes = 0, seconds = 0] =
    /^PT(?:(\d+)H)?(?:(\d+)M)?(?:([\d.,]+)S)?$/.exec(value) ?? []
  if (whole === undefined) return { soort: 'fout', fout: value }
  return {
    soort: 'tijd',
    minuten: Math.round(Number(hours) * 60 + Number(minutes) + Number.parseFloat(String(seconds)) / 60),
  }
}
