import type { EventKind } from '@sens/domain/event';

/** What the address of an indicator page asks for. A chosen reporting period takes the place of the dates. */
export interface IndicatorFilter {
  /** Its number, from 1. */
  readonly period?: number | undefined;
  /** Calendar dates, both included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly kind?: EventKind | undefined;
  readonly joint?: true | undefined;
  /** Only the rows behind a number of one side. */
  readonly side?: string | undefined;
}

export interface ReportingPeriod {
  readonly position: number;
  readonly startsOn: string;
  readonly endsOn: string;
}
