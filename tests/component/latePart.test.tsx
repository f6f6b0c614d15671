import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../src/ui/ErrorBoundary';
import { latePart } from '../../src/ui/latePart';

const Greeting = ({ name }: { readonly name: string }) => <p>Hello, {name}</p>;

afterEach(() => {
  vi.restoreAllMocks();
});

it('draws a part whose code comes at once, without a complaint', async () => {
  const complain = vi.spyOn(console, 'error');
  // So soon that React tries the part again right where it stopped.
  const { Part } = latePart(() => Promise.resolve(Greeting));
  await act(async () => render(<Part name="Ada" />));
  expect(await screen.findByText('Hello, Ada')).toBeInTheDocument();
  expect(complain).not.toHaveBeenCalled();
});

it('draws without waiting once it was prepared', async () => {
  const { Part, prepare } = latePart(() => Promise.resolve(Greeting));
  await prepare();
  render(<Part name="Ada" />);
  expect(screen.getByText('Hello, Ada')).toBeInTheDocument();
});

it('says that it could not be drawn without its code, and asks for that again', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const load = vi.fn<() => Promise<typeof Greeting>>(() => Promise.resolve(Greeting)).mockRejectedValueOnce(new Error('offline'));
  const { Part } = latePart(load);
  await act(async () =>
    render(
      <ErrorBoundary part="The greeting">
        <Part name="Ada" />
      </ErrorBoundary>,
    ),
  );
  expect(await screen.findByRole('alert')).toHaveTextContent('The greeting could not be drawn');
  expect(load).toHaveBeenCalledTimes(1);
  await act(async () => userEvent.click(screen.getByRole('button', { name: 'Try again' })));
  expect(await screen.findByText('Hello, Ada')).toBeInTheDocument();
});
