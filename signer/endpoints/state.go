package endpoints

// State is where an endpoint stands.
type State struct {
	Name    string // its host
	Healthy bool
	Chosen  bool   // it is read now
	Block   uint64 // the newest that it told of; 0: none yet
	Why     string // it is aside; "" if it is not
}

// States are where all of them stand, in the order of the config.
func (e *Endpoints) States() []State {
	e.mu.Lock()
	defer e.mu.Unlock()
	states := make([]State, len(e.list))
	for i, p := range e.list {
		states[i] = State{Name: p.name, Healthy: p.standing.trouble == none, Chosen: i == e.chosen}
		if p.view.known() {
			states[i].Block = p.view.number()
		}
		switch now := p.standing.trouble; {
		case now == none:
		case p.view.failed != nil && now == silent:
			states[i].Why = now.String() + ": " + p.view.failed.Error()
		case now == hollow:
			states[i].Why = now.String() + ": " + p.view.refusal.Error()
		default:
			states[i].Why = now.String()
		}
	}
	return states
}
