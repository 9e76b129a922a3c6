package dashboard

// ring keeps the newest of what it is given. All its room is taken at once, so that a process does not grow with its age.
type ring[T any] struct {
	list []T
	next int // where the next goes once the list is full
}

func newRing[T any](size int) ring[T] { return ring[T]{list: make([]T, 0, size)} }

// add keeps one more, and returns the oldest if it had to go.
func (r *ring[T]) add(one T) (gone T, full bool) {
	if len(r.list) < cap(r.list) {
		r.list = append(r.list, one)
		return gone, false
	}
	gone, r.list[r.next] = r.list[r.next], one
	r.next = (r.next + 1) % len(r.list)
	return gone, true
}

// all is what is kept, oldest first.
func (r *ring[T]) all() []T {
	return append(append(make([]T, 0, len(r.list)), r.list[r.next:]...), r.list[:r.next]...)
}

// newest is at most so many, newest first, and never nil: it is an array of JSON.
func (r *ring[T]) newest(most int) []T {
	found := make([]T, 0, min(most, len(r.list)))
	for i := 0; i < cap(found); i++ {
		found = append(found, r.list[(r.next+2*len(r.list)-1-i)%len(r.list)])
	}
	return found
}
