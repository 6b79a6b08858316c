import { expect, test } from 'vitest';
import { addressOf, type Route, routeOf } from './navigation.ts';

test.each<[string, Route]>([
  ['', { screen: 'library' }],
  ['#/', { screen: 'library' }],
  ['#/article/k3', { screen: 'article', id: 'k3' }],
  ['#/article/k3/report', { screen: 'report', id: 'k3' }],
  ['#/article/a%2Fb', { screen: 'article', id: 'a/b' }],
  ['#/article/%E0%A4%A', { screen: 'article', id: '%E0%A4%A' }],
  ['#/article/k3/elsewhere', { screen: 'library' }],
])('%j is %j', (hash, route) => {
  expect(routeOf(hash)).toEqual(route);
});

test('an address leads back to its route', () => {
  const route: Route = { screen: 'report', id: 'ü/?#' };
  expect(routeOf(addressOf(route))).toEqual(route);
});
