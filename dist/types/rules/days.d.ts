/** Whether `text` is a day of the calendar, written YYYY-MM-DD. */
export declare function isDay(text: string): boolean;
/** Last day of the period that starts on `day`: of a week six days later, of a month the day before the same day of the next. */
export declare function endOfPeriod(day: string, per: string): string;
