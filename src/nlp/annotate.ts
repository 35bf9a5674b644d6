import type { Article } from '../text/article.ts';
import { findDates } from './measures/dates.ts';
import { findEntities } from './entities/entities.ts';
import type { Annotations } from './annotations.ts';
import { findMainEvent } from './main-event/main-event.ts';
import { findQuantities } from './measures/quantities.ts';
import { findQuotations } from './quotations/quotations.ts';

/** Annotates an article with everything that a question may ask for. Never fails; what isn't found is absent. */
export function annotate(article: Article): Annotations {
  const entities = findEntities(article);
  const dates = findDates(article);
  const found = {
    entities,
    dates,
    quantities: findQuantities(article, dates),
    ...findQuotations(article, entities),
  };
  return { ...found, event: findMainEvent(article, found) };
}
