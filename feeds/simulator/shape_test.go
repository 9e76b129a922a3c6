package simulator

import (
	"encoding/json"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var (
	isTime    = regexp.MustCompile(`^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$`)
	isDecimal = regexp.MustCompile(`^\d+(\.\d+)?$`)
)

// shape is a frame without its values: keys in their order, kinds of strings, decimals of numbers. Lists whose
// items are alike show one.
func shape(t *testing.T, frame string) string {
	t.Helper()
	d := json.NewDecoder(strings.NewReader(frame))
	d.UseNumber()
	s, err := shapeNext(d)
	if err != nil {
		t.Fatalf("reading %q: %v", frame, err)
	}
	return s
}

func shapeNext(d *json.Decoder) (string, error) {
	token, err := d.Token()
	if err != nil {
		return "", err
	}
	switch v := token.(type) {
	case string:
		switch {
		case isTime.MatchString(v):
			return "time", nil
		case isDecimal.MatchString(v):
			return "decimal", nil
		}
		return "string", nil
	case json.Number:
		if _, fraction, ok := strings.Cut(v.String(), "."); ok {
			return "number." + strconv.Itoa(len(fraction)), nil
		}
		return "integer", nil
	case json.Delim:
		return shapeInside(d, v)
	case bool:
		return strconv.FormatBool(v), nil
	}
	return "null", nil
}

func shapeInside(d *json.Decoder, open json.Delim) (string, error) {
	var parts []string
	for d.More() {
		part := ""
		if open == '{' {
			key, err := d.Token()
			if err != nil {
				return "", err
			}
			part = key.(string) + ":"
		}
		value, err := shapeNext(d)
		if err != nil {
			return "", err
		}
		if part += value; open == '{' || len(parts) == 0 || parts[len(parts)-1] != part {
			parts = append(parts, part)
		}
	}
	if _, err := d.Token(); err != nil {
		return "", err
	}
	return open.String() + strings.Join(parts, " ") + "}", nil
}

// samples reads testdata, line 1 first.
func samples(t *testing.T, file string) []string {
	t.Helper()
	data, err := os.ReadFile("testdata/" + file)
	if err != nil {
		t.Fatal(err)
	}
	return append([]string{""}, strings.Split(strings.TrimSpace(string(data)), "\n")...)
}

func wantShape(t *testing.T, got []heard, sample string) {
	t.Helper()
	if len(got) == 0 {
		t.Errorf("no frame came that could be like %s", sample)
		return
	}
	for _, h := range got {
		if diff := cmp.Diff(shape(t, sample), shape(t, h.text)); diff != "" {
			t.Errorf("frame %s\nis not like %s\n%s", h.text, sample, diff)
			return
		}
	}
}
