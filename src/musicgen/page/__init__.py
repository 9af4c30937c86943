"""The page of `musicgen app`: a Gradio page over a maker of music and a history of takes."""
