import { Uitleg } from '#src/platform/components/index.ts'

/** Words of ours that need explaining, as one tells a colleague. */
const uitleg = {
  kring: {
    vraag: 'Wat is een kring?',
    tekst:
      'Een kring zegt wie iets leest: het team, de overheid, het hele netwerk of iedereen. Een deel van een proeftuin mag voor minder mensen zijn dan de proeftuin zelf.',
  },
  bevriezing: {
    vraag: 'Wat is de bevriezing?',
    tekst:
      'Zolang een inkoop loopt, leest geen leverancier meer dan een ander. Wat niet openbaar is, is dan dicht voor alle leveranciers, ook in het team. Het gaat pas open als iemand bevestigt dat de inkoop voorbij is.',
  },
  stokje: {
    vraag: 'Wat is het stokje?',
    tekst:
      'Wie het stokje heeft, is nu aan zet. Je geeft het door als een ander verder moet. Zo zie je waar een proeftuin stil ligt.',
  },
  verzegeld: {
    vraag: 'Wat is verzegeld?',
    tekst:
      'Wat je van een fase verwacht, zet je vast als die begint. Daarna verandert niemand het meer. Zo zie je later eerlijk wat je vooraf dacht.',
  },
} as const

export type Begrip = keyof typeof uitleg

/** One click away, and out of the way for who knows. */
export const BegripUitleg = ({ namen }: { namen: Begrip[] }) => (
  <>
    {namen.map((naam) => (
      <Uitleg vraag={uitleg[naam].vraag}>{uitleg[naam].tekst}</Uitleg>
    ))}
  </>
)
