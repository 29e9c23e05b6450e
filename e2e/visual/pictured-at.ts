/** The moment that every picture is of: soon after the last thing that happened in the sample notebook. */
export const PICTURED_AT = Date.UTC(2024, 2, 26, 9, 30)
