export { renderNews, type News, type NewsItem } from './render-news.ts';
