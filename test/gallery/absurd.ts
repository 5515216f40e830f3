/** Content that no design hopes for. */
export const absurd =
  'Arbeidsmarktparticipatiebevorderingsmaatregelenuitvoeringsorganisatie en kindercarnavalsoptochtvoorbereidingswerkzaamhedencomité'
export const long =
  `${absurd}: ${'hoe wij samen met leveranciers, jobcoaches en leidinggevenden een heel lange titel schrijven '.repeat(3)}`.slice(
    0,
    300,
  )
