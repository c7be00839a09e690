import { describe, expect, it } from 'vitest';
import { factors } from './factors.ts';
import { mentor, wants } from './fixtures.ts';

describe('a factor about what is to be learnt', () => {
  it('main_topic: the first topic a mentor lists is one that is wanted [IN-08]', () => {
    expect(factors.main_topic(wants(), mentor({ topics: ['nursing', 'pharmacy'] }))).toEqual({
      times: 1,
      values: ['nursing'],
    });
    expect(factors.main_topic(wants(), mentor({ topics: ['pharmacy', 'nursing'] })).times).toBe(0);
    expect(factors.main_topic(wants(), mentor({ topics: [] })).times).toBe(0);
  });
  it('topics: every other wanted topic they list [IN-08]', () => {
    const all = wants({ topics: ['nursing', 'pharmacy', 'medicine'] });
    expect(factors.topics(all, mentor({ topics: ['nursing', 'medicine', 'welding', 'pharmacy'] }))).toEqual({
      times: 2,
      values: ['medicine', 'pharmacy'],
    });
  });
  it('goal_topics: what the goal’s own words name', () => {
    expect(factors.goal_topics(wants({ goal_topics: ['welding'] }), mentor())).toEqual({
      times: 1,
      values: ['welding'],
    });
    expect(factors.goal_topics(wants(), mentor()).times).toBe(0);
  });
  it('own_words: what their text names and their list does not', () => {
    expect(factors.own_words(wants(), mentor({ says: ['nursing'] }))).toEqual({ times: 1, values: ['nursing'] });
  });
  it('near_field: the same field counts once', () => {
    expect(factors.near_field(wants(), mentor({ near: ['health', 'life'] }))).toEqual({
      times: 1,
      values: ['health', 'life'],
    });
    expect(factors.near_field(wants(), mentor()).times).toBe(0);
  });
});

describe('a factor about how to meet', () => {
  it('languages: only those that were asked for, never others they share', () => {
    expect(factors.languages(wants({ languages: ['pa', 'fr'] }), mentor({ languages: ['en', 'pa'] }))).toEqual({
      times: 1,
      values: ['pa'],
    });
    expect(factors.languages(wants(), mentor({ languages: ['en', 'pa'] })).times).toBe(0);
  });
  it('formats and durations: one that both can do is enough', () => {
    expect(
      factors.formats(wants({ formats: ['phone', 'text'] }), mentor({ formats: ['video', 'phone', 'text'] })),
    ).toEqual({ times: 1, values: ['phone', 'text'] });
    expect(factors.formats(wants({ formats: ['in_person'] }), mentor()).times).toBe(0);
    expect(factors.durations(wants({ durations: ['one_meeting', 'three_months'] }), mentor())).toEqual({
      times: 1,
      values: ['three_months'],
    });
  });
  it.each([
    ['any', 'free', 0],
    ['any', 'paid', 0],
    ['free', 'free', 1],
    ['free', 'both', 1],
    ['free', 'paid', 0],
    ['free', 'donate', 0],
    ['paid', 'paid', 1],
    ['paid', 'both', 1],
    ['paid', 'donate', 1],
    ['paid', 'free', 0],
  ] as const)('budget: %s and a mentor who is %s count %i', (budget, pricing, times) => {
    expect(factors.budget(wants({ budget }), mentor({ pricing })).times).toBe(times);
  });
  it('province: only where one was named', () => {
    expect(factors.province(wants({ province_code: 'MB' }), mentor())).toEqual({ times: 1, values: ['MB'] });
    expect(factors.province(wants({ province_code: 'NS' }), mentor()).times).toBe(0);
    expect(factors.province(wants(), mentor()).times).toBe(0);
  });
  it.each([
    [null, 0],
    [0, 2],
    [0.5, 1],
    [1, 1],
    [1.5, 0],
    [4.5, 0],
  ])('time_zone: %s hours apart count %i', (hours_apart, times) => {
    expect(factors.time_zone(wants(), mentor({ hours_apart })).times).toBe(times);
  });
  it.each([
    [null, 0, 0],
    [10, 0, 0],
    [48, 1, 2],
    [49, 1, 1],
    [120, 3, 1],
    [121, 3, 0],
  ])('reply: %s hours over %i answers count %i', (reply_hours, reply_sample, times) => {
    expect(factors.reply(wants(), mentor({ reply_hours, reply_sample })).times).toBe(times);
  });
  it('room: who can be asked has one place at least', () => {
    expect([0, 1, 4].map((places_open) => factors.room(wants(), mentor({ places_open })).times)).toEqual([1, 1, 4]);
  });
});

it('rested: who was asked least lately counts most [D1]', () => {
  expect(factors.rested(wants(), mentor({ rested: 5 })).times).toBe(5);
});
