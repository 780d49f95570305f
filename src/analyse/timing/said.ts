/** A length of time that calendars count in. */
export type CalendarUnit = 'hour' | 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade';

/**
 * How a time leans on another one: "last month" is one month before the reference, "two days later" two days after
 * the time told just before (the anchor), "over the past year" the year up to the reference.
 */
export interface Shift {
  readonly from: 'reference' | 'anchor';
  readonly unit: CalendarUnit;
  /** Negative for the past, 0 for "this" and "that". */
  readonly amount: number;
  /** `whole`: the calendar unit itself ("last month"); `distance`: so far away ("a month ago"); `window`: all between. */
  readonly form: 'whole' | 'distance' | 'window';
}

/** A clock time. `zone` is an ISO suffix ("Z", "+02:00"), empty where none is said. */
export interface Clock {
  readonly hour: number;
  /** Null for a whole hour ("7am"). */
  readonly minute: number | null;
  /** False where "5.30" may be morning or afternoon. */
  readonly sure: boolean;
  readonly zone: string;
}

/** The part of a longer stretch that is meant: "early 2019", "mid-June", "the end of the year". */
export type Portion = 'early' | 'mid' | 'late' | 'first-half' | 'second-half';

/** What words say of a time by themselves, before anything places it on the calendar. */
export interface Said {
  readonly weekday?: number;
  readonly day?: number;
  readonly month?: number;
  readonly year?: number;
  /** First month of a season; `quarter` is 1 to 4; `decade` its first year. */
  readonly season?: number;
  readonly quarter?: number;
  readonly decade?: number;
  readonly clock?: Clock;
  readonly partOfDay?: string;
  readonly portion?: Portion;
  readonly shift?: Shift;
  /** "last Tuesday", "next June": which way to look; without it the tense decides. */
  readonly direction?: 'last' | 'next' | 'this';
  /** "05/06/2024": the other reading of the same digits. */
  readonly otherwise?: { readonly day: number; readonly month: number };
}

/** What a reader took: up to the lexeme `next` (outside). */
export interface Read {
  readonly next: number;
  readonly said: Said;
}
