import { path } from './path.ts'

/** What an organisation counts. */
export const organisatiebeeld = {
  /** `kwartaal`: up to and including that one. */
  organisatiebeeld: path('/organisaties/:id/tellen?kwartaal'),
  organisatiebeeldOds: path('/organisaties/:id/tellen.ods?kwartaal'),
  organisatiebeeldXlsx: path('/organisaties/:id/tellen.xlsx?kwartaal'),
  organisatiebeeldCsv: path('/organisaties/:id/tellen.csv?kwartaal'),
  /** What it brought in a year, to print and to share. */
  organisatiejaar: path('/organisaties/:id/jaar?jaar'),
  organisatiejaarPdf: path('/organisaties/:id/jaar.pdf?jaar'),
} as const
